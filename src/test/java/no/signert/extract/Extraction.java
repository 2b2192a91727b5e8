package no.signert.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import no.signert.domain.DocumentText;
import no.signert.domain.FailureKind;

/** What tests of this room ask of an extractor. */
final class Extraction {
  private static final TextExtractor EXTRACTOR = new TextExtractor();

  private Extraction() {}

  static DocumentText read(byte[] content) {
    try {
      return EXTRACTOR.extract(content, "fixture", null, null);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  static String text(byte[] content) {
    return read(content).text();
  }

  static String html(String body) {
    return text(("<!DOCTYPE html>" + body).getBytes(StandardCharsets.UTF_8));
  }

  static UnreadableDocumentException failure(TextExtractor extractor, byte[] content) {
    UnreadableDocumentException failure =
        catchThrowableOfType(
            UnreadableDocumentException.class,
            () -> extractor.extract(content, "fixture", null, null));
    assertThat(failure).isNotNull().hasMessageStartingWith("fixture: ");
    return failure;
  }

  static FailureKind failure(byte[] content) {
    return failure(EXTRACTOR, content).kind();
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream in = Extraction.class.getResourceAsStream(name)) {
      return assertThat(in).as(name).isNotNull().actual().readAllBytes();
    }
  }
}
