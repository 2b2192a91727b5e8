package no.signert.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.signert.domain.Attribution;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/** The papers that a visit has found, one to an address. */
final class PaperList {
  /** Smallest first; whole meetings last. */
  private static final List<DocumentKind> BY_SIZE =
      List.of(
          DocumentKind.MINUTES_EXTRACT,
          DocumentKind.CASE_TRANSCRIPT,
          DocumentKind.CASE_PRESENTATION,
          DocumentKind.UNKNOWN,
          DocumentKind.ATTACHMENT,
          DocumentKind.MINUTES,
          DocumentKind.AGENDA,
          DocumentKind.MEETING_NOTICE);

  private final String source;
  private final MunicipalityNumber municipality;
  private final Map<String, DocumentReference> papers = new LinkedHashMap<>();

  PaperList(String source, MunicipalityNumber municipality) {
    this.source = source;
    this.municipality = municipality;
  }

  /** Adds a paper; the first that names an address stays. */
  void add(
      AgendaItem item, DocumentKind kind, URI address, @Nullable String title, boolean withheld) {
    String location = address.toString();
    papers.putIfAbsent(
        location,
        new DocumentReference(
            source,
            location,
            item.page(),
            municipality,
            Attribution.PUBLISHER,
            title == null ? "" : title.strip(),
            item.body(),
            item.meetingDate(),
            item.caseNumber(),
            kind,
            withheld));
  }

  /** Returns whether a paper of a decision on one case is among them, and can be read. */
  boolean hasDecision() {
    return papers.values().stream()
        .anyMatch(
            paper ->
                !paper.withheld()
                    && (paper.kind() == DocumentKind.MINUTES_EXTRACT
                        || paper.kind() == DocumentKind.CASE_TRANSCRIPT));
  }

  /** Returns them, the smallest kinds first, otherwise as they were found. */
  List<DocumentReference> bySize() {
    List<DocumentReference> ordered = new ArrayList<>(papers.values());
    ordered.sort(Comparator.comparingInt(paper -> BY_SIZE.indexOf(paper.kind())));
    return ordered;
  }
}
