package no.signert.report.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.signert.domain.Campaign;
import no.signert.domain.Edition;
import no.signert.domain.MunicipalityStatus;
import no.signert.report.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher's name for an area means in our register.
 *
 * @param members the municipalities of the area that count
 * @param strangers municipalities that lie in the area by the register's regions, but do not count
 *     there by the campaign's scope
 * @param region the register column and value the area's name was found in; null for the whole
 */
record PublishedArea(
    List<MunicipalityStatus> members, List<MunicipalityStatus> strangers, @Nullable Region region) {

  /** A value of a register column. */
  record Region(String column, String value) {
    boolean has(MunicipalityStatus status) {
      return status.municipality().attribute(column).equals(value);
    }
  }

  /**
   * Finds an area. A region's name means those of its municipalities that count. A longer name with
   * the name of a region in it where hardly any municipality counts ("outside X") means the whole,
   * as does a name for the whole country.
   */
  static Optional<PublishedArea> find(String area, Edition edition, Words words) {
    String wanted = area.strip().toLowerCase(Locale.ROOT);
    Optional<Region> region = named(wanted, edition, false);
    if (region.isPresent()) {
      Region found = region.get();
      return Optional.of(
          new PublishedArea(
              edition.statuses().stream().filter(s -> s.inScope() && found.has(s)).toList(),
              List.of(),
              found));
    }
    Optional<Region> outside = named(wanted, edition, true).filter(r -> mostlyOut(r, edition));
    if (outside.isPresent()) {
      Region excluded = outside.get();
      return Optional.of(
          new PublishedArea(
              counted(edition),
              edition.statuses().stream().filter(s -> !s.inScope() && !excluded.has(s)).toList(),
              excluded));
    }
    Campaign campaign = edition.campaign();
    boolean whole =
        wanted.equals(campaign.title().toLowerCase(Locale.ROOT))
            || wanted.equals(edition.whole().region().toLowerCase(Locale.ROOT))
            || List.of(words.text("area.whole").split("\\|")).contains(wanted);
    return whole
        ? Optional.of(new PublishedArea(counted(edition), List.of(), null))
        : Optional.empty();
  }

  private static List<MunicipalityStatus> counted(Edition edition) {
    return edition.statuses().stream().filter(MunicipalityStatus::inScope).toList();
  }

  private static Optional<Region> named(String area, Edition edition, boolean within) {
    for (String column : edition.campaign().regions()) {
      for (MunicipalityStatus status : edition.statuses()) {
        String value = status.municipality().attribute(column);
        String lower = value.toLowerCase(Locale.ROOT);
        if (!value.isBlank() && (within ? area.endsWith(" " + lower) : area.equals(lower))) {
          return Optional.of(new Region(column, value));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mostlyOut(Region region, Edition edition) {
    List<MunicipalityStatus> inside = edition.statuses().stream().filter(region::has).toList();
    long counted = inside.stream().filter(MunicipalityStatus::inScope).count();
    return counted * 10 < inside.size();
  }
}
