package no.signert.classify;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.signert.domain.DocumentText;
import no.signert.domain.Municipality;

/**
 * Holds a paper's header against the municipality it was listed for.
 *
 * <p>Careful, because a paper may speak of anybody: it is a stranger's only if a line of its header
 * begins with another municipality's name, as letterheads do, and its own name stands nowhere in
 * the whole text.
 */
public final class OwnerCheck {
  private static final int HEADER_LENGTH = 1000;
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "(?m)^\\h*(\\p{Lu}[\\p{L}-]*+(?:\\h(?:og\\h|i\\h)?\\p{Lu}[\\p{L}-]*+){0,3})"
              + "\\h(?i:kommune|herad)\\h*(?:$|[-–·|,/])");
  private static final Pattern GAPS = Pattern.compile("[\\s\\u00AD\\u00A0-]+");
  private static final String[] NAMES = {"official_name", "sami_name", "kven_name"};

  private OwnerCheck() {}

  /**
   * Returns the name in the header of a paper that is not its owner's.
   *
   * @return as the paper writes it; empty if the paper may well be its owner's
   */
  public static Optional<String> stranger(DocumentText document, Municipality owner) {
    String text = Normalizer.normalize(document.text(), Normalizer.Form.NFC);
    String head = text.substring(0, Math.min(text.length(), HEADER_LENGTH));
    Matcher letterhead = LETTERHEAD.matcher(head);
    if (!letterhead.find()) {
      return Optional.empty();
    }
    String written = plain(text);
    boolean named = names(owner).anyMatch(written::contains);
    return named ? Optional.empty() : Optional.of(letterhead.group(1).strip());
  }

  private static Stream<String> names(Municipality owner) {
    Stream<String> others =
        Stream.of(NAMES)
            .map(column -> owner.attributes().getOrDefault(column, ""))
            .flatMap(names -> Stream.of(names.split(" - |/", -1)));
    return Stream.concat(Stream.of(owner.name()), others)
        .map(OwnerCheck::plain)
        .filter(name -> !name.isEmpty());
  }

  /** Without case, gaps and hyphens, so that a name broken over lines is still the name. */
  private static String plain(String text) {
    return GAPS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
