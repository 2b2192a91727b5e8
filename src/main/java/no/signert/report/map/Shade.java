package no.signert.report.map;

import no.signert.domain.Basis;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.Status;

/**
 * How a municipality is shown on the map. Every shade has a pattern of its own besides its colour,
 * and the colours differ in lightness, so the map can be read by the colour-blind and in grey.
 */
public enum Shade {
  /** Signed, and we hold the paper. */
  SIGNED("1f4e8c", "1f4e8c", Pattern.NONE),
  /** Signed, as a publication or a person says. */
  SIGNED_BY_WORD("7fb0e0", "ffffff", Pattern.RISING),
  SIGNED_CONDITIONALLY("cfe1f3", "1f4e8c", Pattern.DOTS),
  DECLINED("c8571b", "5b2200", Pattern.CROSS),
  /** There are papers, but no position: postponed, noted, recommended, unclear. */
  OPEN("f6d678", "a07400", Pattern.UPRIGHT),
  NO_CASE_FOUND("ffffff", "ffffff", Pattern.NONE),
  NOT_EXAMINED("ffffff", "8a8f98", Pattern.FALLING),
  /** Outside the campaign's scope. */
  NOT_COUNTED("c7cbd1", "c7cbd1", Pattern.NONE);

  /** What is drawn over the colour. */
  public enum Pattern {
    NONE,
    /** Lines that rise to the right. */
    RISING,
    /** Lines that fall to the right. */
    FALLING,
    UPRIGHT,
    CROSS,
    DOTS
  }

  private final String fill;
  private final String ink;
  private final Pattern pattern;

  Shade(String fill, String ink, Pattern pattern) {
    this.fill = fill;
    this.ink = ink;
    this.pattern = pattern;
  }

  /** Returns the colour, six hexadecimal digits. */
  public String fill() {
    return fill;
  }

  /** Returns the colour of the pattern, six hexadecimal digits. */
  public String ink() {
    return ink;
  }

  /** Returns what is drawn over the colour. */
  public Pattern pattern() {
    return pattern;
  }

  /** Returns how a municipality is shown. */
  public static Shade of(MunicipalityStatus status) {
    if (!status.inScope()) {
      return NOT_COUNTED;
    }
    Status where = status.status();
    return switch (where) {
      case SIGNED -> status.basis() == Basis.DECISION ? SIGNED : SIGNED_BY_WORD;
      case SIGNED_CONDITIONALLY -> SIGNED_CONDITIONALLY;
      case DECLINED -> DECLINED;
      case DEFERRED, NOTED, RECOMMENDED_SIGN, RECOMMENDED_DECLINE, UNCLEAR -> OPEN;
      case NO_CASE_FOUND -> NO_CASE_FOUND;
      case NOT_EXAMINED -> NOT_EXAMINED;
    };
  }
}
