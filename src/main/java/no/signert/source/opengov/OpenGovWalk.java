package no.signert.source.opengov;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.signert.domain.DocumentKind;
import no.signert.domain.FailureKind;
import no.signert.source.AgendaItem;
import no.signert.source.DecidingBodies;
import no.signert.source.PortalFault;
import no.signert.source.PortalLink;
import no.signert.source.PortalVisit;
import no.signert.source.Wording;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** One walk: what the search finds, else the calendars of the bodies that may decide. */
final class OpenGovWalk {
  private final PortalVisit visit;
  private final String home;

  OpenGovWalk(PortalVisit visit) {
    this.visit = visit;
    String base = visit.portal().baseUrl().toString();
    this.home =
        (base.endsWith("/") ? base : base + "/")
            + "Meetings/"
            + PortalLink.encode(visit.portal().tenant());
  }

  void walk() throws PortalFault {
    Set<URI> meetings = new TreeSet<>();
    for (String term : visit.relevance().terms()) {
      visit.attempt(
          () ->
              OpenGovHit.parse(page("/AgendaItems/Search?q=" + PortalLink.encode(term)))
                  .forEach(hit -> meetings.add(hit.meeting())));
    }
    boolean found = false;
    for (URI meeting : meetings) {
      found |= readMeeting(null, meeting);
    }
    if (!found) {
      readBoards();
    }
  }

  private Document page(String path) throws PortalFault {
    return visit.client().page(at(path));
  }

  private URI at(String path) throws PortalFault {
    return PortalLink.resolve(visit.portal().baseUrl(), home + path);
  }

  private void readBoards() throws PortalFault {
    Document page = page("/Boards");
    List<OpenGovBoard> boards = OpenGovBoard.parse(page);
    if (boards.isEmpty()) {
      visit.fail(FailureKind.IMPLAUSIBLY_FEW, at("/Boards"), "No board is listed");
    }
    OpenGovBoard.checkCount(page, "h3:matchesOwn(\\d)", boards.size());
    for (OpenGovBoard board : boards) {
      for (int year : visit.years()) {
        if (board.sitsIn(year) && DecidingBodies.mayDecide(Wording.body(board.name()))) {
          visit.attempt(LocalDate.of(year, 12, 31), () -> readYear(board, year));
        }
      }
    }
  }

  private void readYear(OpenGovBoard board, int year) throws PortalFault {
    URI address =
        PortalLink.resolve(board.page(), board.page().getRawPath() + "?Year=" + year + "&Month=-1");
    List<OpenGovMeeting> meetings = OpenGovMeeting.parse(visit.client().page(address));
    visit.checkYear(year, meetings.stream().map(OpenGovMeeting::day).toList(), address);
    for (OpenGovMeeting meeting : meetings) {
      URI page = meeting.page();
      if (page != null && visit.covers(meeting.day())) {
        readMeeting(meeting.day(), page);
      }
    }
  }

  /** Returns whether a case of the meeting fits. */
  private boolean readMeeting(@Nullable LocalDate day, URI address) {
    boolean[] fits = new boolean[1];
    visit.attempt(
        day,
        () -> {
          OpenGovAgenda agenda = OpenGovAgenda.parse(visit.client().page(address));
          if (visit.covers(agenda.day())) {
            fits[0] = readAgenda(agenda);
          }
        });
    return fits[0];
  }

  private boolean readAgenda(OpenGovAgenda agenda) throws PortalFault {
    boolean fits = false;
    for (OpenGovAgenda.Item item : agenda.items()) {
      String id = item.id();
      if (id == null) {
        keepShielded(agenda, item);
      } else if (visit.relevance().matches(item.title())) {
        fits = true;
        visit.attempt(agenda.day(), () -> readItem(agenda, id, item.title()));
      }
    }
    return fits;
  }

  private void keepShielded(OpenGovAgenda agenda, OpenGovAgenda.Item item) throws PortalFault {
    AgendaItem kept = item(agenda, item.title(), null);
    boolean fits = visit.relevance().matches(item.title());
    if (fits || DecidingBodies.mayHaveLastWord(kept.body())) {
      URI place = PortalLink.resolve(agenda.address(), "#" + PortalLink.encode(item.title()));
      visit.withheld(kept, DocumentKind.UNKNOWN, place, fits ? item.title() : "");
    }
  }

  private void readItem(OpenGovAgenda agenda, String id, String title) throws PortalFault {
    Document detail = page("/Meetings/LoadAgendaItemDetail/" + PortalLink.encode(id));
    if (detail.selectFirst(".filesList, .detailsList, .meetingsDetails") == null) {
      throw new PortalFault(
          FailureKind.UNKNOWN_FORMAT, detail.baseUri(), "No list of files of '" + title + "'");
    }
    AgendaItem item = item(agenda, title, OpenGovAgenda.detail(detail, "opengov.case"));
    boolean decided = false;
    for (OpenGovFile file : OpenGovFile.parse(detail.selectFirst(".filesList"), detail.baseUri())) {
      visit.published(item, file.kind(), file.address(), file.title());
      decided |= file.kind() == DocumentKind.MINUTES_EXTRACT;
    }
    if (!decided) {
      keepMinutes(agenda, item);
    }
  }

  /** Only where a case has no minutes of its own: the minutes of the whole meeting. */
  private void keepMinutes(OpenGovAgenda agenda, AgendaItem item) {
    for (OpenGovFile file : agenda.files()) {
      if (file.kind() == DocumentKind.MINUTES) {
        visit.published(item, DocumentKind.MINUTES, file.address(), file.title());
      }
    }
  }

  private static AgendaItem item(OpenGovAgenda agenda, String title, @Nullable String caseNumber) {
    LocalDate day = agenda.day();
    return new AgendaItem(title, Wording.body(agenda.body()), day, caseNumber, agenda.address());
  }
}
