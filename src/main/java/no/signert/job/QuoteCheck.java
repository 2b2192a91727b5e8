package no.signert.job;

import java.util.List;
import no.signert.domain.Confidence;
import no.signert.domain.DocumentText;
import no.signert.domain.Evidence;
import no.signert.domain.FetchedDocument;
import no.signert.domain.Finding;
import no.signert.domain.Outcome;
import no.signert.domain.Quote;
import no.signert.domain.ReviewReason;
import no.signert.extract.UnreadableDocumentException;
import no.signert.fetch.FetchException;

/**
 * Finds a quote again in the bytes we hold, in every run: same bytes, same page, same offsets, same
 * words.
 */
final class QuoteCheck {
  private final HeldPapers papers;
  private final PaperText texts = new PaperText();

  QuoteCheck(HeldPapers papers) {
    this.papers = papers;
  }

  /** Returns whether a paper still says what we quote; true where nothing is quoted. */
  boolean holds(Evidence evidence) {
    Quote quote = evidence.finding().quote();
    if (quote == null) {
      return true;
    }
    try {
      FetchedDocument held =
          papers.get(evidence.reference(), evidence.sha256(), evidence.archived());
      DocumentText text =
          texts.of(evidence.reference(), held.content(), held.mediaType(), held.charset());
      return quote.standsIn(text);
    } catch (FetchException | UnreadableDocumentException e) {
      return false;
    }
  }

  /** Returns the paper as one that proves nothing until a person has looked. */
  static Evidence unproven(Evidence evidence) {
    Finding finding = evidence.finding();
    Finding doubtful =
        new Finding(
            Outcome.UNCLEAR,
            null,
            null,
            finding.body(),
            finding.decidedOn(),
            Confidence.LOW,
            List.of(ReviewReason.QUOTE_NOT_FOUND),
            finding.rule(),
            finding.language(),
            finding.trail(),
            finding.passages());
    return new Evidence(
        evidence.municipality(),
        evidence.reference(),
        evidence.sha256(),
        evidence.archived(),
        evidence.firstSeenOn(),
        doubtful,
        evidence.rulesVersion());
  }
}
