package no.signert.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question asked of a whole country: who has signed this declaration, and does it reach the
 * threshold?
 *
 * @param key short name used in paths, lower-case letters, digits and hyphens
 * @param title what readers call it
 * @param declaration the words to look for
 * @param deadline last day to sign; null where there is none
 * @param period days to look in; null for no limit
 * @param register all municipalities, those outside the scope too
 * @param populationColumn the register column that {@link Municipality#population} was read from
 * @param scope which of them count
 * @param regions register columns to report by, besides the whole
 * @param threshold what must be exceeded
 * @param limits when an edition is held back
 * @param language of the edition: {@code nb}, {@code nn} or {@code en}
 * @param example whether the data are invented, so that every page must say so
 */
public record Campaign(
    String key,
    String title,
    Declaration declaration,
    @Nullable LocalDate deadline,
    @Nullable Period period,
    Register register,
    String populationColumn,
    Scope scope,
    List<String> regions,
    Threshold threshold,
    PublishLimits limits,
    String language,
    boolean example) {
  public Campaign {
    if (!key.matches("[a-z0-9][a-z0-9-]{0,62}")) {
      throw new IllegalArgumentException(
          "A campaign key must be lower-case letters, digits and hyphens: '" + key + "'");
    }
    Checks.notBlank(title, "The title of campaign " + key);
    regions = List.copyOf(regions);
  }
}
