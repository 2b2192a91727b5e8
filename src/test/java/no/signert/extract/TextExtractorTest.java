package no.signert.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import no.signert.domain.FailureKind;
import org.junit.jupiter.api.Test;

class TextExtractorTest {
  private final TextExtractor extractor = new TextExtractor();

  @Test
  void contentDecidesTheFormatNotTheName() throws Exception {
    byte[] page = "<!DOCTYPE html><p>Vedtak<script>x</script>".getBytes(StandardCharsets.UTF_8);
    assertThat(extractor.extract(page, "vedtak.pdf", "application/pdf", null).text())
        .isEqualTo("Vedtak");
  }

  @Test
  void anEmptyFileIsAnEmptyDocument() {
    var failure =
        catchThrowableOfType(
            UnreadableDocumentException.class,
            () -> extractor.extract(new byte[0], "tom.txt", null, null));
    assertThat(failure.kind()).isEqualTo(FailureKind.EMPTY_DOCUMENT);
    assertThat(failure).hasMessageContaining("tom.txt");
  }
}
