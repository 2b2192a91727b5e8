package no.signert.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import no.signert.domain.Declaration;
import no.signert.domain.DocumentText;
import no.signert.domain.Finding;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RobustnessTest {
  private static final String[] WORDS = {
    "Akson",
    "intensjonserklæringen",
    "Vedtak",
    "Vedtak:",
    "Behandling",
    "Innstilling:",
    "ikke",
    "slutter",
    "seg",
    "til",
    "skriv",
    "under",
    "på",
    "kommune",
    "Kommunestyret",
    "forslag",
    "fra",
    "Høyre",
    "falt",
    "vedtatt",
    "med",
    "12",
    "mot",
    "5",
    "stemmer",
    ".",
    "\n",
    "\n\n",
    "«",
    "»",
    "PS 12/20",
    "dersom",
    "forbehold",
    "1.",
    "\f",
    ":",
    "utsettes",
    "(",
    ")",
    "a\u030A",
    "\u00AD",
  };

  private final Classifier classifier =
      new Classifier(new Declaration(List.of("Akson"), List.of("intensjonserklæring"), List.of()));

  @Test
  void aColonAloneAboveACaseIsNoField() {
    assertFindingStands("Kommunestyret\n:\n12/20 Akson\nVedtak:\nSaken utsettes.\n");
  }

  @Test
  void anyTextGivesAFindingWhoseQuoteStands() {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(400); i > 0; i--) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? "" : " ");
      }
      assertFindingStands(text.toString());
    }
  }

  @Test
  void arbitraryCharactersGiveAFinding() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder("Akson ");
      for (int i = 0; i < 500; i++) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x180 : 0x10000));
      }
      assertFindingStands(text.toString());
    }
  }

  @Test
  void timeGrowsWithSizeEvenWhereATextRepeatsItself() {
    for (String unit :
        List.of(
            "PS 1/20 Akson\nVedtak:\nikke ",
            "Innstilling\n",
            "\n",
            "«",
            "skriv ",
            "Akson undertegner ikke ",
            "forslag fra ",
            "Vedtak\nKommunen signerer Akson, og\n")) {
      String text = "Akson\nVedtak\n" + unit.repeat(2_000_000 / unit.length());
      Assertions.assertTimeout(
          Duration.ofSeconds(20), () -> assertFindingStands(text), "repeated: " + unit);
    }
  }

  private void assertFindingStands(String text) {
    DocumentText document = new DocumentText(List.of(text.split("\f", -1)));
    Finding finding = classifier.classify(document, Hints.NONE);
    assertThat(finding.quote() == null || finding.quote().standsIn(document)).isTrue();
    assertThat(finding.passages()).allMatch(quote -> quote.standsIn(document));
  }
}
