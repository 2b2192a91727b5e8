package no.signert.input;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Register;
import org.jspecify.annotations.Nullable;

/**
 * Knows whom a row is about: its {@code municipality_number}, checked against the register, and
 * against the everyday name if the row has a {@code municipality} too.
 */
final class Owners {
  private static final String FORM = "[0-9]{2,12}";
  private static final List<String> NAMES =
      List.of("official_name", "sami_name", "kven_name", "other_name");

  private final @Nullable Register register;

  /**
   * Makes an adviser.
   *
   * @param register null where it could not be read: then only the form of a number is checked, so
   *     that one wrong register does not hide what is wrong elsewhere
   */
  Owners(@Nullable Register register) {
    this.register = register;
  }

  /** Returns whom a row is about; null, with a problem noted, where that cannot be told. */
  @Nullable MunicipalityNumber of(Row row) {
    Written cell = row.required("municipality_number");
    if (cell == null) {
      return null;
    }
    return register == null ? ofForm(cell) : ofRegister(register, row, cell);
  }

  private static @Nullable MunicipalityNumber ofForm(Written cell) {
    if (cell.value().matches(FORM)) {
      return new MunicipalityNumber(cell.value());
    }
    cell.isWrong(
        "municipality_number is not a municipality number",
        "Write digits, with leading zeros, such as 0301.");
    return null;
  }

  private static @Nullable MunicipalityNumber ofRegister(Register register, Row row, Written cell) {
    Municipality municipality = find(register, cell.value());
    if (municipality == null) {
      cell.isWrong(
          "The number is not in " + register.source(), remedy(register, row, cell.value()));
      return null;
    }
    String name = row.text("municipality");
    if (!name.isEmpty() && !isNamed(municipality, name)) {
      row.problem(
          municipality.number() + " is " + municipality.name() + ", not what the row says",
          name,
          "Mend the number or the name.");
      return null;
    }
    return municipality.number();
  }

  private static @Nullable Municipality find(Register register, String number) {
    return number.matches(FORM) ? register.find(new MunicipalityNumber(number)).orElse(null) : null;
  }

  private static String remedy(Register register, Row row, String value) {
    Municipality padded = find(register, "0" + value);
    if (padded != null) {
      return "Write '"
          + padded.number()
          + "': its leading zero was lost. Format the column as text.";
    }
    String name = row.text("municipality");
    List<String> named =
        register.municipalities().stream()
            .filter(municipality -> !name.isEmpty() && isNamed(municipality, name))
            .map(municipality -> municipality.number().value())
            .toList();
    return named.isEmpty()
        ? "Use a number of this register; numbers change from year to year."
        : "There " + name + " has the number " + String.join(" or ", named) + ".";
  }

  private static boolean isNamed(Municipality municipality, String name) {
    Stream<String> others =
        NAMES.stream()
            .map(municipality.attributes()::get)
            .filter(Objects::nonNull)
            .flatMap(names -> Stream.concat(Stream.of(names), Stream.of(names.split(" - "))));
    return Stream.concat(Stream.of(municipality.name()), others)
        .anyMatch(known -> fold(known).equals(fold(name)));
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
