package no.signert.source.crawler;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.signert.domain.Body;
import no.signert.domain.DocumentKind;
import no.signert.source.AgendaItem;
import no.signert.source.DecidingBodies;
import no.signert.source.PortalDate;
import no.signert.source.PortalVisit;
import no.signert.source.Relevance;
import no.signert.source.Wording;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Picks the papers of a page: those whose words fit, else minutes that may hold the case. */
final class CrawlPapers {
  private static final Set<DocumentKind> OF_A_CASE =
      EnumSet.of(
          DocumentKind.CASE_PRESENTATION,
          DocumentKind.MINUTES_EXTRACT,
          DocumentKind.CASE_TRANSCRIPT);

  private final PortalVisit visit;
  private final URI address;
  private final String pageTitle;

  CrawlPapers(PortalVisit visit, Document page) {
    this.visit = visit;
    this.address = URI.create(page.baseUri());
    this.pageTitle = page.select("h1").text() + " " + page.title();
  }

  void take(List<CrawlLink> papers) {
    Relevance relevance = visit.relevance();
    boolean fits = false;
    boolean decided = false;
    boolean itemised = false;
    for (CrawlLink paper : papers) {
      itemised |= OF_A_CASE.contains(paper.kind());
      String words = paper.text() + " " + paper.heading() + " " + paper.fileName();
      if (relevance.matches(words) && isInWindow(day(paper))) {
        fits = true;
        decided |=
            OF_A_CASE.contains(paper.kind()) && paper.kind() != DocumentKind.CASE_PRESENTATION;
        visit.published(item(paper), paper.kind(), paper.target(), paper.text());
      }
    }
    if (fits ? !decided : !itemised) {
      papers.stream().filter(this::isMinutes).forEach(this::takeMinutes);
    }
  }

  private boolean isMinutes(CrawlLink paper) {
    Body body = body(paper);
    return paper.kind() == DocumentKind.MINUTES
        && isInWindow(day(paper))
        && (body == null || DecidingBodies.mayHaveLastWord(body));
  }

  private void takeMinutes(CrawlLink paper) {
    visit.published(item(paper), DocumentKind.MINUTES, paper.target(), paper.text());
  }

  private boolean isInWindow(@Nullable LocalDate day) {
    return day == null || visit.covers(day);
  }

  private AgendaItem item(CrawlLink paper) {
    return new AgendaItem(paper.heading(), body(paper), day(paper), null, address);
  }

  /** The words nearest to the link go first. */
  private @Nullable LocalDate day(CrawlLink paper) {
    return PortalDate.find(paper.text())
        .or(() -> PortalDate.find(paper.heading()))
        .or(() -> PortalDate.find(pageTitle))
        .or(() -> PortalDate.find(paper.target().getPath()))
        .orElse(null);
  }

  private @Nullable Body body(CrawlLink paper) {
    Body named = Wording.body(paper.text());
    return named == null ? Wording.body(pageTitle) : named;
  }
}
