package no.signert.source.acosclassic;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.signert.domain.DocumentKind;
import no.signert.domain.FailureKind;
import no.signert.source.AgendaItem;
import no.signert.source.DecidingBodies;
import no.signert.source.PortalFault;
import no.signert.source.PortalLink;
import no.signert.source.PortalVisit;
import no.signert.source.Wording;

/** One walk through the meeting plans of the period. */
final class AcosClassicWalk {
  private static final int MONTHS = 12;
  private static final int SECOND_HALF = 7;

  private final PortalVisit visit;
  private final URI handler;
  private final Map<URI, AcosClassicPlan.Meeting> meetings = new LinkedHashMap<>();

  AcosClassicWalk(PortalVisit visit) throws PortalFault {
    this.visit = visit;
    URI base = visit.portal().baseUrl();
    String path = base.toString();
    this.handler =
        path.matches(".*\\.as[hp]x$")
            ? base
            : PortalLink.resolve(base, (path.endsWith("/") ? path : path + "/") + "wfinnsyn.ashx");
  }

  void walk() throws PortalFault {
    boolean answered = true;
    for (int year : visit.years()) {
      answered &= visit.attempt(LocalDate.of(year, 12, 31), () -> readYear(year));
    }
    if (answered && meetings.isEmpty()) {
      visit.fail(
          FailureKind.IMPLAUSIBLY_FEW,
          handler,
          "No meeting in " + visit.years() + "; is the address right?");
    }
    List<AcosClassicPlan.Meeting> inWindow = new ArrayList<>(meetings.values());
    inWindow.removeIf(meeting -> !visit.covers(meeting.day()));
    inWindow.sort(Comparator.comparing(AcosClassicPlan.Meeting::day));
    for (AcosClassicPlan.Meeting meeting : inWindow) {
      if (DecidingBodies.mayDecide(Wording.body(meeting.body()))) {
        visit.attempt(meeting.day(), () -> readMeeting(meeting));
      }
    }
  }

  /** Some installations show a year, some half of one. */
  private void readYear(int year) throws PortalFault {
    AcosClassicPlan plan = readPlan(LocalDate.of(year, 1, 1));
    if (plan.months() < MONTHS) {
      readPlan(LocalDate.of(year, SECOND_HALF, 1));
    }
  }

  private AcosClassicPlan readPlan(LocalDate from) throws PortalFault {
    URI address =
        PortalLink.resolve(
            handler, "?response=moteplan&fradato=" + from + "T00:00:00&visalle=true");
    AcosClassicPlan plan = AcosClassicPlan.parse(visit.client().page(address));
    for (AcosClassicPlan.Meeting meeting : plan.meetings()) {
      meetings.putIfAbsent(meeting.page(), meeting);
    }
    visit.checkYear(
        from.getYear(),
        plan.meetings().stream().map(AcosClassicPlan.Meeting::day).toList(),
        address);
    return plan;
  }

  private void readMeeting(AcosClassicPlan.Meeting meeting) throws PortalFault {
    AcosClassicMeeting page = AcosClassicMeeting.parse(visit.client().page(meeting.page()));
    boolean undecided = false;
    for (AcosClassicMeeting.Item found : page.items()) {
      AgendaItem item =
          new AgendaItem(
              found.title(),
              Wording.body(meeting.body()),
              meeting.day(),
              found.caseNumber(),
              found.page());
      if (found.title() == null) {
        if (DecidingBodies.mayHaveLastWord(item.body())) {
          visit.withheld(item, DocumentKind.UNKNOWN, found.page(), "");
        }
      } else if (visit.relevance().matches(found.title())
          || visit.relevance().matches(found.caseFile())) {
        undecided |= !keepPapers(item, found);
      }
    }
    boolean noAgenda =
        page.items().isEmpty() && DecidingBodies.mayHaveLastWord(Wording.body(meeting.body()));
    if (undecided || noAgenda) {
      keepMinutes(meeting, page);
    }
  }

  /** Returns whether a paper of the decision was among them. */
  private boolean keepPapers(AgendaItem item, AcosClassicMeeting.Item found) {
    boolean decided = false;
    for (AcosClassicMeeting.Paper paper : found.papers()) {
      URI address = paper.address();
      boolean ofCase = paper.kind() != DocumentKind.ATTACHMENT;
      String title = ofCase ? item.title() : paper.title();
      if (address == null) {
        visit.withheld(item, paper.kind(), found.page(), title);
      } else {
        visit.published(item, paper.kind(), address, title);
        decided |= paper.kind() == DocumentKind.MINUTES_EXTRACT;
      }
    }
    return decided;
  }

  private void keepMinutes(AcosClassicPlan.Meeting meeting, AcosClassicMeeting page) {
    AgendaItem item =
        new AgendaItem(null, Wording.body(meeting.body()), meeting.day(), null, meeting.page());
    for (AcosClassicMeeting.Paper paper : page.minutes()) {
      URI address = paper.address();
      if (address != null) {
        visit.published(item, DocumentKind.MINUTES, address, paper.title());
      }
    }
  }
}
