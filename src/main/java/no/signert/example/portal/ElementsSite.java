package no.signert.example.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.signert.example.web.Reply;
import no.signert.example.web.Request;
import no.signert.example.web.Site;
import no.signert.example.world.AgendaItem;
import no.signert.example.world.Cast;
import no.signert.example.world.Chronicle;
import no.signert.example.world.ExampleWorld;
import no.signert.example.world.Meeting;
import no.signert.example.world.Paper;

/** Elements Publikum: JSON by tenant, papers without; unknown paths answer 200 with a page. */
final class ElementsSite implements Site {
  static final String BASE = "/publikum/";

  private final ExampleWorld world;
  private final Map<String, Cast> tenants = new HashMap<>();

  ElementsSite(ExampleWorld world, List<Cast> casts) {
    this.world = world;
    casts.forEach(cast -> tenants.put(tenant(cast), cast));
  }

  static String tenant(Cast cast) {
    return cast.organisationNumber() + "_PROD-" + cast.organisationNumber();
  }

  @Override
  public Reply answer(Request request) {
    String path = request.path();
    if (!path.startsWith(BASE)) {
      return path.equals(Pages.LOGIN) ? Pages.login() : shell();
    }
    String[] parts = path.substring(BASE.length()).split("/", -1);
    if (parts[0].equals("Documents")) {
      return document(parts, request);
    }
    Cast cast = tenants.get(request.header("Tenant"));
    if (!parts[0].equals("api") || cast == null || parts.length < 3) {
      return shell();
    }
    return api(world.chronicle(cast), parts, request);
  }

  private static Reply shell() {
    return Pages.shell("Elements Publikum");
  }

  private static Reply api(Chronicle chronicle, String[] parts, Request request) {
    ElementsJson json = new ElementsJson(chronicle);
    String last = parts[parts.length - 1];
    Optional<String> answer =
        switch (parts[1] + "/" + parts[2]) {
          case "PredefinedQuery/DmbMeetings" ->
              Optional.of(json.calendar(request.parameter("year")));
          case "PredefinedQuery/CasesAndRegistryEntries" ->
              Optional.of(json.search(request.parameter("Query")));
          case "DmbHandlings/GetByMeetingId" -> Optional.of(json.agenda(number(last)));
          default ->
              switch (parts[1]) {
                case "Meetings" -> chronicle.meeting(number(last)).map(json::meeting);
                case "DmbHandlings" -> chronicle.item(number(last)).map(json::handling);
                default -> Optional.empty();
              };
        };
    return answer
        .map(text -> ListingFault.json(chronicle.cast(), "MO_START", text))
        .orElseGet(ElementsSite::shell);
  }

  private Reply document(String[] parts, Request request) {
    if (parts.length < 5) {
      return shell();
    }
    Optional<Cast> owner =
        tenants.values().stream()
            .filter(cast -> ElementsJson.database(cast).equals(parts[2]))
            .findFirst();
    if (owner.isEmpty()) {
      return Files.missing();
    }
    Chronicle chronicle = world.chronicle(owner.get());
    return Files.reply(chronicle, paper(chronicle, parts), request).chunked();
  }

  private static Optional<Paper> paper(Chronicle chronicle, String[] parts) {
    return switch (parts[1]) {
      case "ShowDmbHandlingDocument" ->
          chronicle
              .item(number(parts[3]))
              .filter(item -> item.title() != null)
              .flatMap(AgendaItem::minutes)
              .filter(Paper::published);
      case "ShowDocument" -> chronicle.paper(number(parts[4]));
      case "ShowMeetingDocument" ->
          parts.length < 6
              ? Optional.empty()
              : chronicle
                  .meeting(number(parts[3]))
                  .map(Meeting::bundles)
                  .flatMap(bundles -> chronicle.paper(number(parts[5])).filter(bundles::contains));
      default -> Optional.empty();
    };
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
