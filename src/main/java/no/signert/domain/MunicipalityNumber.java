package no.signert.domain;

/**
 * The number of a municipality (<i>kommunenummer</i>), as text because leading zeros count ({@code
 * 0301}).
 *
 * <p>Numbers change at mergers, so a number means something only together with a dated {@link
 * Register}. Norway uses four digits; other countries' registers use other lengths, one length to a
 * register.
 *
 * @param value two to twelve digits
 */
public record MunicipalityNumber(String value) implements Comparable<MunicipalityNumber> {
  public MunicipalityNumber {
    if (value.length() < 2
        || value.length() > 12
        || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException(
          "A municipality number must have two to twelve digits, leading zeros kept: '"
              + value
              + "'");
    }
  }

  @Override
  public int compareTo(MunicipalityNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
