package no.signert.example.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.signert.domain.DocumentKind;
import no.signert.example.paper.WebPage;
import no.signert.example.web.Reply;
import no.signert.example.web.Request;
import no.signert.example.web.Site;
import no.signert.example.world.AgendaItem;
import no.signert.example.world.Cast;
import no.signert.example.world.Chronicle;
import no.signert.example.world.ExampleWorld;
import no.signert.example.world.Fault;
import no.signert.example.world.Meeting;
import no.signert.example.world.Organ;
import no.signert.example.world.Paper;
import org.jspecify.annotations.Nullable;

/** FirstAgenda Publication: an anonymous cookie first, then JSON with the words inside it. */
final class FirstAgendaSite implements Site {
  private static final String COOKIE = ".AspNet.AnonymousCookie";
  private static final String AUTHENTICATION = "/Home/AnonymousAuthentication";

  private final ExampleWorld world;
  private final Cast cast;
  private final AtomicInteger visitors = new AtomicInteger();

  FirstAgendaSite(ExampleWorld world, Cast cast) {
    this.world = world;
    this.cast = cast;
  }

  @Override
  public Reply answer(Request request) {
    String path = request.path();
    if (path.equals("/")) {
      String title = "Politisk agenda - " + cast.officialName();
      return welcome(Reply.html(Pages.page(title, "<div></div>")));
    }
    if (path.equals(AUTHENTICATION) && cast.fault() != Fault.EXPIRED_COOKIE) {
      String back = request.parameter("callback");
      return welcome(Reply.redirect(back.startsWith("/") ? back : "/"));
    }
    if (path.equals(AUTHENTICATION) || path.equals(Pages.LOGIN)) {
      return Pages.login();
    }
    Chronicle chronicle = world.chronicle(cast);
    if (path.startsWith("/Vis/Pdf/bilag/")) {
      return Files.reply(chronicle, chronicle.paper(number(path)), request);
    }
    boolean expired =
        cast.fault() == Fault.EXPIRED_COOKIE && !path.equals("/api/agenda/udvalgsliste");
    if (path.startsWith("/api/") && (request.cookie(COOKIE).isEmpty() || expired)) {
      return Reply.redirect(AUTHENTICATION + "?callback=" + path);
    }
    if (path.equals("/api/agenda/udvalgsliste")) {
      return ListingFault.json(cast, "Moeder", bodies(chronicle));
    }
    if (path.startsWith("/api/agenda/dagsorden/")) {
      return chronicle.meetings().stream()
          .filter(meeting -> meeting.id() == number(path))
          .findFirst()
          .map(FirstAgendaSite::agenda)
          .map(json -> ListingFault.json(cast, "Dagsordenpunkter", json))
          .orElseGet(Files::missing);
    }
    return Files.missing();
  }

  private static String guid(int kind, int id) {
    return String.format("%d%<d%<d%<d%<d%<d%<d%<d-0000-0000-0000-%012d", kind, id);
  }

  private static int number(String path) {
    String digits = path.substring(path.lastIndexOf('-') + 1);
    return digits.matches("\\d{1,12}") ? (int) Long.parseLong(digits) : -1;
  }

  private String bodies(Chronicle chronicle) {
    List<Map<String, @Nullable Object>> bodies = new ArrayList<>();
    for (Organ organ : chronicle.organs()) {
      List<Map<String, @Nullable Object>> meetings = new ArrayList<>();
      for (Meeting meeting : chronicle.meetings()) {
        if (meeting.organ().equals(organ)) {
          meetings.add(
              Json.object()
                  .with("Id", guid(2, meeting.id()))
                  .with("Navn", organ.name() + " " + Pages.day(meeting.day()))
                  .with("Dato", meeting.day() + "T00:00:00")
                  .with("MeetingBeginUtc", meeting.day() + "T07:00:00Z")
                  .with("Afsluttet", meeting.published())
                  .map());
        }
      }
      bodies.add(
          Json.object()
              .with("Id", guid(1, organ.id()))
              .with("Navn", organ.name())
              .with("Moeder", meetings)
              .map());
    }
    Json groups = Json.object();
    if (cast.fault() != Fault.EMPTY_LISTING) {
      groups.with("Politiske utvalg", bodies);
    }
    return Json.object().with("Udvalg", groups).toString();
  }

  /** Visitors get a cookie, at the front door or on the way back to where they were going. */
  private Reply welcome(Reply reply) {
    return reply.header(
        "Set-Cookie", COOKIE + "=gjest" + visitors.incrementAndGet() + "; path=/; HttpOnly");
  }

  /** The agenda of a meeting that is announced only is there, and empty. */
  private static String agenda(Meeting meeting) {
    List<Map<String, @Nullable Object>> items = new ArrayList<>();
    if (meeting.published()) {
      meeting.items().forEach(item -> items.add(item(item)));
    }
    String name = meeting.organ().name() + " " + Pages.day(meeting.day());
    return Json.object()
        .with("Moede", Json.object().with("Id", guid(2, meeting.id())).with("Navn", name))
        .with("Dagsordenpunkter", items)
        .toString();
  }

  private static Map<String, @Nullable Object> item(AgendaItem item) {
    List<Map<String, @Nullable Object>> fields = new ArrayList<>();
    List<Map<String, @Nullable Object>> attachments = new ArrayList<>();
    for (Paper paper : item.papers()) {
      if (paper.published() && paper.kind() == DocumentKind.ATTACHMENT) {
        attachments.add(
            Json.object()
                .with("Id", guid(4, paper.id()))
                .with("Navn", paper.title())
                .with("Link", "/Vis/Pdf/bilag/" + guid(4, paper.id()))
                .map());
      } else if (paper.published()) {
        fields.add(
            Json.object()
                .with("Html", "<div>" + WebPage.body(paper.lines()) + "</div>")
                .with("DocumentId", null)
                .map());
      }
    }
    String title = Optional.ofNullable(item.title()).map(t -> item.number() + " " + t).orElse(null);
    return Json.object()
        .with("Id", guid(3, item.id()))
        .with("Navn", title)
        .with("Caption", null)
        .with("Punktnummer", Integer.toString(item.sequence()))
        .with("SagsNummer", item.file() == null || title == null ? null : item.file().number())
        .with("Felter", fields)
        .with("Bilag", attachments)
        .map();
  }
}
