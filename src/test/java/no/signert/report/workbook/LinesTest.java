package no.signert.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void wordsStayWholeSoALineIsSeldomFull() {
    assertThat(Lines.of("", 20)).isEqualTo(1);
    assertThat(Lines.of("Kommunen signerer.", 20)).isEqualTo(1);
    assertThat(Lines.of("Kommunestyret vedtar å signere", 20)).isEqualTo(2);
    assertThat(Lines.of("aaaaaaaaaa bbbbbbbbbb cccccccccc", 14)).isEqualTo(3);
  }

  @Test
  void lineBreaksOfTheTextAreKept() {
    assertThat(Lines.of("Vedtak:\n\n1. Ja", 40)).isEqualTo(3);
    assertThat(Lines.of("Vedtak:\n", 40)).isEqualTo(2);
  }

  @Test
  void addressesBreakAtSignsBeforeTheEndOfALine() {
    String address = "https://innsyn.example.no/" + "a".repeat(74);
    assertThat(Lines.of(address, 52)).isEqualTo(3);
    assertThat(Lines.of("acos 1101 " + "b".repeat(30), 28)).isEqualTo(3);
  }

  @Test
  void aColumnIsWideEnoughForTheLongestWordOfItsHeading() {
    assertThat(Lines.wideEnough("Signert, dokumentert")).isEqualTo(14);
    assertThat(new SheetColumn<Object>("Dokumentert", 3, Look.TEXT, r -> r, r -> null).width())
        .isEqualTo(14);
    assertThat(new SheetColumn<Object>("Dag", 12, Look.TEXT, r -> r, r -> null).width())
        .isEqualTo(12);
  }
}
