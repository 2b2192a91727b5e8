package no.signert.classify.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scanned words are put right where they are ours, and noise is passed by. */
class SpellingTest {
  private final Spelling spelling = Lexicon.standard().spelling(List.of("Fyrlyktavtalen"));

  @Test
  void putsRightWhatScanningConfuses() {
    assertThat(spelling.word("ikkjc", true).text()).isEqualTo("ikkje");
    assertThat(spelling.word("samrøystcs", false).text()).isEqualTo("samrøystes");
  }

  @Test
  void wastesNoTimeOnLettersThatNoWordHas() {
    String stem = "þ" + "rnicllaoef".repeat(2);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (int i = 0; i < 400_000; i++) {
            String word = stem + i;
            assertThat(spelling.word(word, true).text()).isSameAs(word);
          }
        });
  }
}
