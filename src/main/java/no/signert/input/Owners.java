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
  private static final List<String> NAMES =
      List.of("official_name", "sami_name", "kven_name", "other_name");

  private final Register register;

  Owners(Register register) {
    this.register = register;
  }

  /** Returns whom a row is about; null, with a problem noted, where that cannot be told. */
  @Nullable MunicipalityNumber of(Row row) {
    Written cell = row.required("municipality_number");
    if (cell == null) {
      return null;
    }
    Municipality municipality = find(cell.value());
    if (municipality == null) {
      cell.isWrong("The number is not in " + register.source(), remedy(row, cell.value()));
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

  private @Nullable Municipality find(String number) {
    return number.matches("[0-9]{2,12}")
        ? register.find(new MunicipalityNumber(number)).orElse(null)
        : null;
  }

  private String remedy(Row row, String value) {
    Municipality padded = find("0" + value);
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
