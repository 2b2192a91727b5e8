package no.signert.source.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Register;

/**
 * The owner that a paper's path names, if the register knows it: by the innermost sub-folder
 * ({@code 4634/}, {@code 4634 Masfjorden/} or {@code Masfjorden/}), else by the digits that the
 * file's own name begins with ({@code 4634-vedtak.pdf}).
 *
 * <p>Digits that no municipality has (a year, a case number) name nobody, and so does a name that
 * two municipalities share.
 */
final class PathOwner {
  private static final Pattern SLASH = Pattern.compile("/");
  private static final Pattern LEADING_DIGITS = Pattern.compile("(\\d{2,12})(?!\\d).*");

  private final Register register;

  PathOwner(Register register) {
    this.register = register;
  }

  /** Reads a path with forward slashes, relative to the folder. */
  Optional<MunicipalityNumber> of(String path) {
    List<String> names = new ArrayList<>(SLASH.splitAsStream(path).toList());
    String file = names.remove(names.size() - 1);
    for (int i = names.size() - 1; i >= 0; i--) {
      String folder = names.get(i);
      Optional<MunicipalityNumber> owner = byDigits(folder).or(() -> byName(folder));
      if (owner.isPresent()) {
        return owner;
      }
    }
    return byDigits(file);
  }

  private Optional<MunicipalityNumber> byDigits(String name) {
    Matcher matcher = LEADING_DIGITS.matcher(name);
    return matcher.matches()
        ? register.find(new MunicipalityNumber(matcher.group(1))).map(Municipality::number)
        : Optional.empty();
  }

  private Optional<MunicipalityNumber> byName(String folder) {
    String wanted = folder.strip().toLowerCase(Locale.ROOT);
    List<MunicipalityNumber> found =
        register.municipalities().stream()
            .filter(municipality -> municipality.name().toLowerCase(Locale.ROOT).equals(wanted))
            .map(Municipality::number)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
