package no.signert.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Numbers and days inside sentences, as the language writes them.
 *
 * <p>Written here and not by {@code java.text}, whose Norwegian separators changed between Java
 * releases: an edition must not change with the runtime.
 */
public final class Numbers {
  private final Words words;

  /** Writes as {@code words} say. */
  public Numbers(Words words) {
    this.words = words;
  }

  /** Returns a whole number in groups of three: {@code 4 632 214}. */
  public String integer(long value) {
    StringBuilder digits = new StringBuilder(Long.toString(Math.abs(value)));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, words.text("number.group"));
    }
    return (value < 0 ? "−" : "") + digits;
  }

  /** Returns a fraction as per cent with two decimals: {@code 1,18 %}. */
  public String percent(double fraction) {
    BigDecimal shown = BigDecimal.valueOf(fraction).movePointRight(2);
    return written(shown.setScale(2, RoundingMode.HALF_UP));
  }

  /** Returns a fraction as per cent, with the decimals it needs: {@code 50 %}. */
  public String percent(BigDecimal fraction) {
    BigDecimal shown = fraction.movePointRight(2).stripTrailingZeros();
    return written(shown.scale() < 0 ? shown.setScale(0) : shown);
  }

  private String written(BigDecimal percent) {
    return percent.toPlainString().replace('.', words.text("number.decimal").charAt(0))
        + words.text("number.percent");
  }

  /** Returns a day in words: {@code 1. juli 2020}. */
  public String day(LocalDate day) {
    String month = words.text("month." + day.getMonthValue());
    return words.text("day", day.getDayOfMonth(), month, day.getYear());
  }
}
