package no.signert.input;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A value as somebody wrote it, with its place. Each reading method returns null where the value is
 * not of the wanted form, and has then noted a problem.
 *
 * @param name of the key or column it was written under
 * @param value without leading and trailing white space; may be empty
 * @param place where it stands
 * @param problems where to note what is wrong
 */
record Written(String name, String value, Place place, Problems problems) {
  /** Notes that this value is wrong. */
  void isWrong(String what, String remedy) {
    problems.add(place, what, value, remedy);
  }

  @Nullable LocalDate date() {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      isWrong(
          name + " is not a date", "Write year, month and day of a real day, such as 2020-07-01.");
      return null;
    }
  }

  @Nullable Long wholeNumber() {
    if (value.matches("[0-9]{1,15}")) {
      return Long.parseLong(value);
    }
    String digits = value.replaceAll("[\\s\\u00A0\\u202F.,']", "");
    boolean grouped = !digits.equals(value) && digits.matches("[0-9]{1,15}");
    isWrong(
        name + " is not a whole number",
        grouped
            ? "Write digits only, without spaces, points or commas, such as " + digits + "."
            : "Write digits only, such as 5200.");
    return null;
  }

  @Nullable Integer count() {
    Long number = wholeNumber();
    if (number == null) {
      return null;
    }
    if (number > Integer.MAX_VALUE) {
      isWrong(name + " is too large", "Write a number below " + Integer.MAX_VALUE + ".");
      return null;
    }
    return number.intValue();
  }

  @Nullable BigDecimal fraction() {
    if (value.matches("[0-9]{1,9}(\\.[0-9]{1,15})?|\\.[0-9]{1,15}")) {
      BigDecimal number = new BigDecimal(value);
      if (number.compareTo(BigDecimal.ONE) <= 0) {
        return number;
      }
    }
    isWrong(
        name + " is not a fraction between 0 and 1",
        "Write a decimal number with a point, such as 0.5 for one half.");
    return null;
  }

  @Nullable URI address() {
    try {
      URI uri = new URI(value);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (List.of("http", "https").contains(scheme) && uri.getHost() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Said below, like every other malformed address.
    }
    isWrong(
        name + " is not a web address",
        "Write it whole, from https:// on, with %20 instead of a space.");
    return null;
  }

  @Nullable Path path() {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      isWrong(name + " is not a path", "Write a path relative to the working directory.");
      return null;
    }
  }

  /** Reads one of some words; upper and lower case are alike. */
  @Nullable String oneOf(List<String> words) {
    for (String word : words) {
      if (word.equalsIgnoreCase(value)) {
        return word;
      }
    }
    isWrong(name + " is not a known word", Nearest.remedy(value, words, "Write"));
    return null;
  }

  /** Reads a constant by its name; upper and lower case are alike. */
  <E extends Enum<E>> @Nullable E constant(Class<E> type, List<E> allowed) {
    String word = oneOf(allowed.stream().map(Enum::name).toList());
    return word == null ? null : Enum.valueOf(type, word);
  }

  /** Reads a constant by its name; upper and lower case are alike. */
  <E extends Enum<E>> @Nullable E constant(Class<E> type) {
    return constant(type, Arrays.asList(type.getEnumConstants()));
  }
}
