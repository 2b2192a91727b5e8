package no.signert.extract;

import java.time.Duration;

/**
 * How much one document may ask of us.
 *
 * @param bytes size of the file
 * @param unpackedBytes size of what is compressed inside it
 * @param pages number of pages
 * @param characters length of the text
 * @param time from the first byte to the last character
 */
public record ExtractionLimits(
    long bytes, long unpackedBytes, int pages, int characters, Duration time) {
  /** Far above any case paper: a year's minutes in one file pass. */
  public static final ExtractionLimits DEFAULT =
      new ExtractionLimits(100_000_000, 400_000_000, 5_000, 40_000_000, Duration.ofSeconds(60));
}
