package no.signert.example.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.signert.example.web.Reply;
import no.signert.example.web.Request;
import no.signert.example.web.Site;
import no.signert.example.world.Cast;
import no.signert.example.world.Chronicle;
import no.signert.example.world.ExampleWorld;
import no.signert.example.world.Paper;
import org.jspecify.annotations.Nullable;

/** The national API, for the municipalities that publish to it directly. */
final class EinnsynSite implements Site {
  private final ExampleWorld world;
  private final Map<String, Cast> units = new HashMap<>();

  EinnsynSite(ExampleWorld world, List<Cast> casts) {
    this.world = world;
    for (Cast cast : casts) {
      units.put(cast.organisationNumber(), cast);
      units.put(EinnsynJson.unitId(cast), cast);
    }
  }

  @Override
  public Reply answer(Request request) {
    String[] parts = request.path().substring(1).split("/", -1);
    if (parts[0].equals("search")) {
      return search(request);
    }
    if (parts[0].equals("enhet")) {
      String unit = parts.length > 1 ? parts[1] : request.parameter("orgnummer");
      return unit(units.get(unit), parts.length == 1);
    }
    if (request.path().equals(Pages.LOGIN)) {
      return Pages.login();
    }
    return parts.length > 1 ? object(parts, request) : missing();
  }

  private Reply search(Request request) {
    Cast cast = units.get(request.parameter("administrativEnhet"));
    String limit = request.parameter("limit");
    if (limit.matches("\\d+") && (limit.length() > 3 || Integer.parseInt(limit) > 100)) {
      return invalid("limit", limit, "must be less than or equal to 100");
    }
    if (cast == null) {
      return Reply.json("{\"items\":[]}");
    }
    String json = new EinnsynSearch(world.chronicle(cast), request).page();
    return ListingFault.json(cast, "items", json);
  }

  private static Reply unit(@Nullable Cast cast, boolean list) {
    if (cast == null) {
      return list ? Reply.json("{\"items\":[]}") : missing();
    }
    Json unit = EinnsynJson.unit(cast);
    return Reply.json(
        list ? Json.object().with("items", List.of(unit.map())).toString() : unit.toString());
  }

  private Reply object(String[] parts, Request request) {
    int id = EinnsynJson.number(parts[1]);
    Optional<Cast> owner = world.ownerOf(id).filter(units::containsValue);
    if (owner.isEmpty()) {
      return missing();
    }
    Chronicle chronicle = world.chronicle(owner.get());
    if (parts[0].equals("dokumentobjekt") && parts.length > 2) {
      Optional<Paper> paper = chronicle.paper(id);
      return paper.isEmpty() ? missing() : Files.reply(chronicle, paper, request);
    }
    EinnsynJson json = new EinnsynJson(chronicle, request);
    Optional<Json> found =
        switch (parts[0]) {
          case "moetemappe" -> chronicle.meeting(id).map(json::meeting);
          case "moetesak" ->
              chronicle
                  .item(id)
                  .filter(item -> item.title() != null)
                  .map(item -> json.item(chronicle.meetingOf(item), item));
          case "journalpost" -> json.entryOf(id);
          case "saksmappe" -> json.caseOf(id);
          case "dokumentbeskrivelse", "dokumentobjekt" -> json.descriptionOf(id);
          default -> Optional.empty();
        };
    return found.map(Json::toString).map(Reply::json).orElseGet(EinnsynSite::missing);
  }

  private static Reply missing() {
    return Reply.text(
        404, "application/json", "{\"type\":\"notFound\",\"message\":\"Object not found\"}");
  }

  private static Reply invalid(String field, String value, String message) {
    Json error =
        Json.object().with("fieldName", field).with("value", value).with("message", message);
    return Reply.text(
        400,
        "application/json",
        Json.object()
            .with("type", "validationError")
            .with("message", "Field validation error: [\"" + field + "\"]")
            .with("fieldError", List.of(error.map()))
            .toString());
  }
}
