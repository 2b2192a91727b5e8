package no.signert.source.einnsyn;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.signert.domain.DocumentKind;
import no.signert.domain.FailureKind;
import no.signert.source.AgendaItem;
import no.signert.source.JsonAnswer;
import no.signert.source.PortalDate;
import no.signert.source.PortalFault;
import no.signert.source.PortalVisit;
import no.signert.source.Wording;
import org.jspecify.annotations.Nullable;

/** One walk through the searches of a unit. */
final class EinnsynWalk {
  /** Types of cases that decide nothing: reading of letters, approval of minutes. */
  private static final Set<String> FORMALITIES = Set.of("referat", "godkjenning");

  private final PortalVisit visit;
  private final EinnsynAddresses addresses;
  private final EinnsynPages pages;
  private final Set<String> units = new HashSet<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, JsonAnswer> meetings = new HashMap<>();

  EinnsynWalk(PortalVisit visit) {
    this.visit = visit;
    this.addresses = new EinnsynAddresses(visit.portal().baseUrl(), visit.portal().tenant());
    this.pages = new EinnsynPages(visit.client());
  }

  void walk() throws PortalFault {
    readUnit();
    for (String term : visit.relevance().terms()) {
      boolean fulltext = visit.relevance().names().contains(term);
      visit.attempt(
          () -> {
            URI search = addresses.meetingCases(term, fulltext, visit.asked());
            pages.each(search, item -> takeMeetingCase(search, item));
          });
      visit.attempt(
          () -> {
            URI search = addresses.journalEntries(term, visit.asked());
            pages.each(search, item -> takeJournalEntry(search, item));
          });
    }
  }

  /** Learns the unit's id and its parts, to know a hit of somebody else's. */
  private void readUnit() throws PortalFault {
    JsonAnswer unit = visit.client().json(addresses.unitItself(), Map.of());
    units.add(unit.text("id"));
    for (JsonAnswer part : unit.itemsOf("underenhet")) {
      units.add(part.node().isObject() ? part.text("id") : part.node().asString());
    }
  }

  private boolean isOurs(URI search, JsonAnswer item, @Nullable LocalDate day) throws PortalFault {
    JsonAnswer owner = item.get("journalenhet");
    String unit = owner.node().isObject() ? owner.text("id") : owner.node().asString();
    if (!units.contains(unit)) {
      visit.notice(
          FailureKind.FILTER_IGNORED,
          search,
          "Asked for unit " + addresses.unit() + ", was given a case of " + unit);
      return false;
    }
    if (day != null && !visit.asked().contains(day)) {
      visit.notice(
          FailureKind.FILTER_IGNORED,
          search,
          "Asked for " + visit.asked() + ", was given a case of " + day);
    }
    return day == null || visit.covers(day);
  }

  private void takeMeetingCase(URI search, JsonAnswer item) throws PortalFault {
    if (!seen.add(item.text("id"))) {
      return;
    }
    LocalDate day = meetingDay(item);
    if (!isOurs(search, item, day)) {
      return;
    }
    AgendaItem agendaItem =
        new AgendaItem(
            item.optionalText("offentligTittel"),
            Wording.body(item.optionalText("utvalg")),
            day,
            null,
            addresses.page("moetesak", item.text("id")));
    boolean decided = takeAll(agendaItem, EinnsynPaper.parse(item, "dokumentbeskrivelse"));
    if (isExpanded(item, "utredning")) {
      takeAll(agendaItem, EinnsynPaper.parse(item.get("utredning"), "utredningsdokument"));
    }
    if (isExpanded(item, "vedtak")) {
      decided |= takeDecision(agendaItem, item.get("vedtak"));
    }
    if (!decided && !isFormality(item)) {
      visit.attempt(day, () -> takeMinutes(agendaItem, item));
    }
  }

  private static boolean isFormality(JsonAnswer item) {
    String type = item.optionalText("moetesakstype");
    return type != null && FORMALITIES.contains(type);
  }

  private static boolean isExpanded(JsonAnswer item, String key) throws PortalFault {
    return item.has(key) && item.get(key).node().isObject();
  }

  private @Nullable LocalDate meetingDay(JsonAnswer item) throws PortalFault {
    if (!item.has("moetemappe")) {
      return null;
    }
    JsonAnswer meeting =
        isExpanded(item, "moetemappe") ? item.get("moetemappe") : meeting(item.text("moetemappe"));
    return PortalDate.read(meeting.text("moetedato"), meeting.from().toString());
  }

  private JsonAnswer meeting(String id) throws PortalFault {
    JsonAnswer known = meetings.get(id);
    if (known == null) {
      known = visit.client().json(addresses.meeting(id), Map.of());
      meetings.put(id, known);
    }
    return known;
  }

  private boolean takeDecision(AgendaItem item, JsonAnswer decision) throws PortalFault {
    boolean decided = takeAll(item, EinnsynPaper.parse(decision, "vedtaksdokument"));
    if (isExpanded(decision, "vedtakstekst")) {
      URI words = addresses.decisionText(decision.text("id"));
      visit.published(item, DocumentKind.MINUTES_EXTRACT, words, item.title());
      decided = true;
    }
    return decided;
  }

  /** Only where a case has no minutes of its own: the minutes of the whole meeting. */
  private void takeMinutes(AgendaItem item, JsonAnswer found) throws PortalFault {
    if (!found.has("moetemappe")) {
      return;
    }
    String id =
        isExpanded(found, "moetemappe")
            ? found.get("moetemappe").text("id")
            : found.text("moetemappe");
    for (JsonAnswer paper : meeting(id).itemsOf("moetedokument")) {
      String type = paper.node().isObject() ? paper.optionalText("moetedokumenttype") : null;
      if (type != null && Wording.kind(type) == DocumentKind.MINUTES) {
        for (EinnsynPaper file : EinnsynPaper.parse(paper, "dokumentbeskrivelse")) {
          take(item, file, DocumentKind.MINUTES);
        }
      }
    }
  }

  private void takeJournalEntry(URI search, JsonAnswer item) throws PortalFault {
    String title = item.optionalText("offentligTittel");
    String type = item.optionalText("journalposttype");
    boolean caseWork =
        type != null && !type.startsWith("inngaaende") && !type.startsWith("utgaaende");
    if (!caseWork || !visit.relevance().matches(title) || !seen.add(item.text("id"))) {
      return;
    }
    String date = item.optionalText("journaldato");
    LocalDate day = date == null ? null : PortalDate.read(date, search.toString());
    if (!isOurs(search, item, day)) {
      return;
    }
    String caseNumber =
        isExpanded(item, "saksmappe") ? item.get("saksmappe").optionalText("saksnummer") : null;
    AgendaItem agendaItem =
        new AgendaItem(
            title, null, null, caseNumber, addresses.page("journalpost", item.text("id")));
    takeAll(agendaItem, EinnsynPaper.parse(item, "dokumentbeskrivelse"));
  }

  /** Returns whether a paper of a decision was among them. */
  private boolean takeAll(AgendaItem item, List<EinnsynPaper> papers) throws PortalFault {
    boolean decided = false;
    boolean fits = visit.relevance().matches(item.title());
    for (EinnsynPaper paper : papers) {
      // A hit in the text alone may be a budget: its decision is read, its attachments are not.
      if (fits || paper.kind() != DocumentKind.ATTACHMENT) {
        take(item, paper, paper.kind());
      }
      decided |=
          paper.url() != null
              && (paper.kind() == DocumentKind.MINUTES_EXTRACT
                  || paper.kind() == DocumentKind.CASE_TRANSCRIPT);
    }
    return decided;
  }

  private void take(AgendaItem item, EinnsynPaper paper, DocumentKind kind) throws PortalFault {
    String title =
        kind == DocumentKind.ATTACHMENT || kind == DocumentKind.MINUTES
            ? paper.title()
            : item.title();
    if (paper.url() != null) {
      visit.published(item, kind, addresses.at(paper.url()), title);
    } else {
      visit.withheld(item, kind, addresses.at("/dokumentbeskrivelse/" + paper.id()), title);
    }
  }
}
