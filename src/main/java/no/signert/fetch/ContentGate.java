package no.signert.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import no.signert.domain.DocumentReference;
import no.signert.domain.FailureKind;
import no.signert.http.HttpReply;

/** Keeps out what came with status 200 and is not the document that was asked for. */
final class ContentGate {
  private ContentGate() {}

  /**
   * Why something is not let in.
   *
   * @param kind its name
   * @param sentence what came instead, and what to do
   */
  record Complaint(FailureKind kind, String sentence) {}

  /** Returns what is wrong with a reply; empty if it may be the document. */
  static Optional<Complaint> complaint(DocumentReference reference, HttpReply reply) {
    byte[] body = reply.body();
    ContentKind kind = ContentKind.of(body);
    return switch (kind) {
      case EMPTY -> complaint(FailureKind.EMPTY_DOCUMENT, "The answer is empty");
      case HTML -> html(reference, reply);
      case JSON ->
          reference.isInline()
              ? Optional.empty()
              : complaint(
                  FailureKind.ERROR_PAGE, "The answer is a message of the system: " + start(body));
      case PDF ->
          ContentKind.isWholePdf(body)
              ? Optional.empty()
              : complaint(
                  FailureKind.BROKEN_DOCUMENT,
                  "The PDF ends after " + body.length + " bytes without its end mark");
      case ZIP ->
          ContentKind.isWholeZip(body)
              ? Optional.empty()
              : complaint(
                  FailureKind.BROKEN_DOCUMENT,
                  "The file ends after " + body.length + " bytes without its directory");
      case OTHER -> Optional.empty();
    };
  }

  private static Optional<Complaint> html(DocumentReference reference, HttpReply reply) {
    Optional<Complaint> obstacle = new PageText(reply).obstacle();
    if (obstacle.isPresent()) {
      return obstacle;
    }
    String type = reply.mediaType() == null ? "" : reply.mediaType();
    if (reference.isInline()) {
      return complaint(
          FailureKind.WRONG_CONTENT_TYPE,
          "JSON was expected, a web page titled '" + new PageText(reply).title() + "' came");
    }
    boolean announced = type.isEmpty() || type.contains("html") || type.startsWith("text/");
    if (announced && !isNamedAsFile(reference.location())) {
      return Optional.empty();
    }
    return complaint(
        FailureKind.WRONG_CONTENT_TYPE,
        "A document was announced, a web page titled '" + new PageText(reply).title() + "' came");
  }

  private static boolean isNamedAsFile(String location) {
    String path = URI.create(location).getPath();
    return path != null && path.toLowerCase(Locale.ROOT).matches(".*\\.(?:pdf|docx?|rtf|odt)");
  }

  private static String start(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    return text.length() > 200 ? text.substring(0, 200) + "…" : text;
  }

  private static Optional<Complaint> complaint(FailureKind kind, String sentence) {
    return Optional.of(new Complaint(kind, sentence + ". Look at the address by hand."));
  }
}
