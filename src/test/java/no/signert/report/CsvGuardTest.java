package no.signert.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import no.signert.report.data.Csv;
import org.junit.jupiter.api.Test;

/**
 * Words of the world in CSV: never a formula, not even where semicolons separate, and never lost.
 */
class CsvGuardTest {
  /**
   * A piece, as a spreadsheet that splits at semicolons and line breaks sees it, that could act.
   */
  private static final Pattern ACTS = Pattern.compile("[\"\\s]*[=+\\-@].*[(|!\\[].*");

  @Test
  void textThatBeginsLikeAFormulaGetsAnApostrophe() {
    for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n")) {
      String text = start + "1+1";
      assertThat(Csv.safe(text)).startsWith("'");
      assertThat(Csv.plain(Csv.safe(text))).isEqualTo(text);
    }
  }

  @Test
  void aFormulaBehindASemicolonOrALineBreakGetsOneToo() {
    assertThat(Csv.safe("Saken utsettes;=cmd|'/C calc'!A0"))
        .isEqualTo("Saken utsettes;'=cmd|'/C calc'!A0");
    assertThat(Csv.safe("Vedtak:\n@SUM(A1:A9)")).isEqualTo("Vedtak:\n'@SUM(A1:A9)");
    assertThat(Csv.safe("a;\"=HYPERLINK(\"\"x\"\")")).isEqualTo("a;'\"=HYPERLINK(\"\"x\"\")");
    assertThat(Csv.safe("a; \t=WEBSERVICE(1)")).contains("\t'=WEBSERVICE(1)");
  }

  @Test
  void ordinaryDecisionsStayAsTheyAre() {
    for (String text :
        List.of(
            "Kommunestyret vedtar:\n- Kommunen signerer.\n- Saken sendes departementet.",
            "Vedtatt (12 mot 9); forslaget fra H falt.",
            "Kommunen slutter seg til; - og ber om innsyn")) {
      assertThat(Csv.safe(text)).isEqualTo(text);
    }
  }

  @Test
  void whateverATextHoldsNothingActsAndNothingIsLost() {
    Random random = new Random(5);
    String signs = ";;\n\t\r'\"\" =+-@(|![ab,";
    for (int round = 0; round < 200_000; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        made.append(signs.charAt(random.nextInt(signs.length())));
      }
      String text = made.toString();
      String cell = Csv.safe(text);
      assertThat(Csv.plain(cell)).as(text).isEqualTo(text);
      assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n].*");
      String[] pieces = cell.split("[;\t\r\n]", -1);
      for (int i = 1; i < pieces.length; i++) {
        assertThat(ACTS.matcher(pieces[i]).matches()).as(text + " → " + pieces[i]).isFalse();
      }
    }
  }
}
