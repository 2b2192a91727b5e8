package no.signert.classify;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.signert.domain.DocumentText;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Register;

/**
 * Finds whose paper it is by its own header: the first "X kommune" near the top whose X is in the
 * register and names one municipality only. A name that several share (Herøy, Våler) needs its
 * county beside it.
 */
public final class OwnerFinder {
  private static final int HEADER_LENGTH = 4000;
  private static final Pattern OWNER =
      Pattern.compile(
          "((?:[\\p{Lu}][\\p{L}-]*+ (?:(?:og|i) )?){1,3}+)"
              + "(?:KOMMUNE|HERAD|(?:kommune|herad|kommunestyre|bystyre|heradsstyre|herredsstyre"
              + "|formannskap|formannskapet)\\b)");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");
  private static final Pattern BREAKS = Pattern.compile(" ?\\R[\\s]*+");

  private final Map<String, List<Municipality>> byName = new HashMap<>();

  /** Makes a finder that knows the municipalities of a register. */
  public OwnerFinder(Register register) {
    for (Municipality municipality : register.municipalities()) {
      byName.computeIfAbsent(key(municipality.name()), k -> new ArrayList<>()).add(municipality);
    }
  }

  /** Returns the owner, empty if the header does not name one municipality of the register. */
  public Optional<MunicipalityNumber> find(DocumentText document) {
    String text = document.text();
    String head =
        Normalizer.normalize(
            text.substring(0, Math.min(text.length(), HEADER_LENGTH)), Normalizer.Form.NFC);
    String lines = BREAKS.matcher(SPACES.matcher(head).replaceAll(" ")).replaceAll("\n");
    Matcher matcher = OWNER.matcher(lines);
    while (matcher.find()) {
      Optional<MunicipalityNumber> owner = lookUp(matcher.group(1), head);
      if (owner.isPresent()) {
        return owner;
      }
    }
    return Optional.empty();
  }

  /** Tries the longest name first: "Side 2 Nordre Land" names Nordre Land, not Land. */
  private Optional<MunicipalityNumber> lookUp(String words, String head) {
    String rest = key(words);
    while (!rest.isEmpty()) {
      List<Municipality> found = byName.getOrDefault(rest, List.of());
      if (found.size() == 1) {
        return Optional.of(found.get(0).number());
      }
      if (found.size() > 1) {
        return byCounty(found, head);
      }
      int space = rest.indexOf(' ');
      rest = space < 0 ? "" : rest.substring(space + 1);
    }
    return Optional.empty();
  }

  private static Optional<MunicipalityNumber> byCounty(List<Municipality> namesakes, String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    Set<MunicipalityNumber> fitting = new HashSet<>();
    for (Municipality municipality : namesakes) {
      String county = municipality.attributes().getOrDefault("county_name", "");
      if (!county.isEmpty() && lower.contains(county.toLowerCase(Locale.ROOT))) {
        fitting.add(municipality.number());
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
