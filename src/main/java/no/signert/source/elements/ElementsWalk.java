package no.signert.source.elements;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.signert.domain.DocumentKind;
import no.signert.domain.FailureKind;
import no.signert.source.AgendaItem;
import no.signert.source.DecidingBodies;
import no.signert.source.PortalFault;
import no.signert.source.PortalVisit;
import no.signert.source.Wording;
import org.jspecify.annotations.Nullable;

/** One walk through the calendar: years, meetings, cases whose title fits, their papers. */
final class ElementsWalk {
  private final PortalVisit visit;
  private final ElementsAddresses addresses;
  private final Map<String, ElementsMeeting> calendar = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();

  ElementsWalk(PortalVisit visit) throws PortalFault {
    this.visit = visit;
    this.addresses = ElementsAddresses.of(visit.portal());
  }

  void walk() throws PortalFault {
    boolean answered = true;
    for (int year : visit.years()) {
      answered &= visit.attempt(LocalDate.of(year, 12, 31), () -> readYear(year));
    }
    Collection<ElementsMeeting> inWindow =
        calendar.values().stream()
            .filter(meeting -> visit.covers(meeting.day()))
            .sorted(Comparator.comparing(ElementsMeeting::day).thenComparing(ElementsMeeting::id))
            .toList();
    if (answered) {
      checkReach();
    }
    for (ElementsMeeting meeting : inWindow) {
      if (DecidingBodies.mayDecide(Wording.body(meeting.body()))) {
        visit.attempt(meeting.day(), () -> readMeeting(meeting));
      }
    }
  }

  private void readYear(int year) throws PortalFault {
    URI address = addresses.meetings(year);
    List<ElementsMeeting> meetings =
        ElementsMeeting.parse(visit.client().json(address, addresses.headers()));
    for (ElementsMeeting meeting : meetings) {
      calendar.put(meeting.database() + "/" + meeting.id(), meeting);
    }
    visit.checkYear(year, meetings.stream().map(ElementsMeeting::day).toList(), address);
  }

  private void checkReach() throws PortalFault {
    URI address = addresses.meetings(visit.window().from().getYear());
    if (calendar.isEmpty()) {
      visit.fail(
          FailureKind.IMPLAUSIBLY_FEW,
          address,
          "No meeting in "
              + visit.years()
              + "; is the tenant '"
              + addresses.tenant()
              + "' right, and does the portal show that far back?");
    }
    visit.checkReach(calendar.values().stream().map(ElementsMeeting::day).toList(), address);
  }

  private void readMeeting(ElementsMeeting meeting) throws PortalFault {
    URI address = addresses.handlings(meeting);
    for (ElementsHandling handling :
        ElementsHandling.parseAll(visit.client().json(address, addresses.headers()))) {
      if (handling.title() == null) {
        keepShielded(meeting, handling);
      } else if (visit.relevance().matches(handling.title())) {
        visit.attempt(() -> readHandling(handling.id(), meeting));
      }
    }
  }

  /** A shielded title may hide anything; its minutes extract is read if it is published. */
  private void keepShielded(ElementsMeeting meeting, ElementsHandling handling) throws PortalFault {
    AgendaItem item = item(handling, meeting, null);
    URI extract = addresses.extract(meeting.database(), handling.id());
    if (handling.protocolPublished()) {
      visit.published(item, DocumentKind.MINUTES_EXTRACT, extract, "");
    } else if (DecidingBodies.mayHaveLastWord(item.body())) {
      visit.withheld(item, DocumentKind.UNKNOWN, extract, "");
    }
  }

  private void readHandling(String id, ElementsMeeting meeting) throws PortalFault {
    if (!seen.add(meeting.database() + "/" + id)) {
      return;
    }
    URI address = addresses.handling(id);
    ElementsHandling.Details details =
        ElementsHandling.Details.parse(visit.client().json(address, addresses.headers()));
    ElementsHandling handling = details.handling();
    AgendaItem item = item(handling, meeting, details.caseNumber());
    if (handling.protocolPublished()) {
      visit.published(
          item,
          DocumentKind.MINUTES_EXTRACT,
          addresses.extract(meeting.database(), id),
          handling.title());
    } else if (handling.protocolRestricted()) {
      visit.withheld(
          item,
          DocumentKind.MINUTES_EXTRACT,
          addresses.extract(meeting.database(), id),
          handling.title());
    }
    keepPapers(details, item, meeting.database());
    for (ElementsHandling other : details.others()) {
      LocalDate day = other.day();
      if (day == null || visit.covers(day)) {
        visit.attempt(day, () -> readHandling(other.id(), meeting));
      }
    }
    if (!handling.protocolPublished() && meeting.day().equals(handling.day())) {
      visit.attempt(() -> keepMinutes(meeting, item));
    }
  }

  private void keepPapers(ElementsHandling.Details details, AgendaItem item, String database)
      throws PortalFault {
    String entry = details.entry();
    if (entry == null) {
      return;
    }
    for (ElementsHandling.Paper paper : details.papers()) {
      DocumentKind kind = paper.main() ? DocumentKind.CASE_PRESENTATION : DocumentKind.ATTACHMENT;
      URI address = addresses.paper(database, entry, paper.id());
      if (paper.published()) {
        visit.published(item, kind, address, paper.title());
      } else {
        visit.withheld(item, kind, address, paper.title());
      }
    }
  }

  /** Only where a case has no minutes of its own: the minutes of the whole meeting. */
  private void keepMinutes(ElementsMeeting meeting, AgendaItem item) throws PortalFault {
    for (ElementsMeeting.Paper paper :
        ElementsMeeting.Paper.parse(
            visit.client().json(addresses.meeting(meeting), addresses.headers()))) {
      if (paper.type().equals("MP") && !paper.restricted()) {
        visit.published(
            item, DocumentKind.MINUTES, addresses.meetingPaper(meeting, paper), paper.title());
      }
    }
  }

  private AgendaItem item(
      ElementsHandling handling, ElementsMeeting meeting, @Nullable String caseNumber)
      throws PortalFault {
    String body = handling.body() == null ? meeting.body() : handling.body();
    LocalDate day = handling.day() == null ? meeting.day() : handling.day();
    String page = handling.meeting() == null ? meeting.id() : handling.meeting();
    return new AgendaItem(
        handling.title(), Wording.body(body), day, caseNumber, addresses.page(page));
  }
}
