package no.signert.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.signert.domain.FailureKind;

/** The ways in which publishing systems write a day (<i>møtedato</i>). */
public final class PortalDate {
  /** Where the municipalities are; a time with a zone becomes a day here. */
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern DOTTED =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");
  private static final Pattern WITH_ZONE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+(Z|[+-]\\d{2}:?\\d{2})");

  private PortalDate() {}

  /**
   * Reads a day that must be there.
   *
   * @throws PortalFault {@code UNKNOWN_FORMAT} if the text holds no day in a known form
   */
  public static LocalDate read(String text, String location) throws PortalFault {
    return find(text)
        .orElseThrow(
            () ->
                new PortalFault(
                    FailureKind.UNKNOWN_FORMAT,
                    location,
                    "Not a day in a known form: '" + text + "'"));
  }

  /**
   * Finds the first day in a text: {@code 2020-06-17}, with or without time and zone, or {@code
   * 17.06.2020}. A time with a zone counts as the day it is in Norway.
   */
  public static Optional<LocalDate> find(String text) {
    if (WITH_ZONE.matcher(text.strip()).matches()) {
      return instant(text.strip());
    }
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dotted = DOTTED.matcher(text);
    return dotted.find()
        ? day(dotted.group(3), dotted.group(2), dotted.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).atZoneSameInstant(OSLO).toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
