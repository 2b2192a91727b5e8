package no.signert.job;

import no.signert.domain.DocumentReference;
import no.signert.domain.DocumentText;
import no.signert.extract.TextExtractor;
import no.signert.extract.UnreadableDocumentException;
import no.signert.source.InlinePaper;
import no.signert.source.PortalFault;
import org.jspecify.annotations.Nullable;

/**
 * The text of a paper, be it a file or words inside an answer; the same bytes always give the same
 * text. Safe for use by several threads.
 */
final class PaperText {
  private final TextExtractor extractor = new TextExtractor();

  /**
   * Reads a paper.
   *
   * @throws UnreadableDocumentException if there is no text that we can read
   */
  DocumentText of(
      DocumentReference reference,
      byte[] content,
      @Nullable String mediaType,
      @Nullable String charset)
      throws UnreadableDocumentException {
    if (!reference.isInline()) {
      return extractor.extract(content, reference.location(), mediaType, charset);
    }
    try {
      byte[] page = InlinePaper.page(content, reference.location());
      return extractor.extract(page, reference.location(), "text/html", "UTF-8");
    } catch (PortalFault e) {
      throw new UnreadableDocumentException(
          e.kind(), reference.location() + ": " + e.getMessage(), e);
    }
  }
}
