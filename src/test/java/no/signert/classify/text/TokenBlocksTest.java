package no.signert.classify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import no.signert.domain.DocumentText;
import org.junit.jupiter.api.Test;

/** Tokens that are kept are those that cutting the stretch anew gives, wherever it is torn. */
class TokenBlocksTest {
  private static final String[] PIECES = {
    "Kommunen",
    "slutter",
    "seg",
    "til",
    "FS-22/21",
    "Akson-saka",
    "17.",
    "06.2020",
    "12/20",
    "«",
    "ikke",
    "-",
    "/",
    ".",
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "a)",
    "K-",
    "Skarp'en",
    "2019-2020:"
  };

  @Test
  void anyStretchIsCutAsIfItStoodAlone() {
    Random random = new Random(3);
    for (int round = 0; round < 40; round++) {
      NormalisedText text = NormalisedText.of(new DocumentText(List.of(words(random, 4000))));
      for (int i = 0; i < 300; i++) {
        int start = random.nextInt(text.length());
        int end = start + random.nextInt(Math.min(text.length() - start, i < 20 ? 20_000 : 200));
        assertThat(Tokeniser.tokens(text, start, end))
            .as("%d to %d of round %d", start, end, round)
            .isEqualTo(Tokeniser.cut(text, start, end));
      }
    }
  }

  @Test
  void aLineWithoutEndIsCutToo() {
    NormalisedText text =
        NormalisedText.of(new DocumentText(List.of("Vedtak\n" + "nei ".repeat(40_000))));
    assertThat(Tokeniser.tokens(text, 0, 15)).isEqualTo(Tokeniser.cut(text, 0, 15));
    assertThat(Tokeniser.tokens(text, 90_000, 90_100))
        .isEqualTo(Tokeniser.cut(text, 90_000, 90_100));
  }

  /** Short words of all letters there are used to crowd together in the table of words. */
  @Test
  void noiseTakesTimeByItsLength() {
    byte[] noise = new byte[8_000_000];
    new Random(1).nextBytes(noise);
    String text = new String(noise, StandardCharsets.ISO_8859_1);
    cutAll(text.substring(0, 1_000_000));
    long small = cutAll(text.substring(0, 1_000_000));
    assertThat(cutAll(text)).isLessThan(8 * 4 * small);
  }

  private static long cutAll(String words) {
    NormalisedText text = NormalisedText.of(new DocumentText(List.of(words)));
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Tokeniser.cut(text, 0, text.length());
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return words.toString();
  }
}
