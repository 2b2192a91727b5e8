package no.signert.domain;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the portal list: where a municipality publishes, and how to ask there.
 *
 * @param municipality who publishes there
 * @param adapter name of the publishing system's adapter
 * @param baseUrl its address
 * @param tenant the municipality's name within the system; empty where the system has none
 * @param options further settings of the adapter by name
 * @param override permission to go against robots.txt; null for none
 * @param enabled whether to ask it
 * @param note why it is disabled, or anything else a reader should know; may be empty
 */
public record Portal(
    MunicipalityNumber municipality,
    String adapter,
    URI baseUrl,
    String tenant,
    Map<String, String> options,
    @Nullable RobotsOverride override,
    boolean enabled,
    String note) {
  public Portal {
    Checks.notBlank(adapter, "The adapter of " + municipality);
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /** A row without a note. */
  public Portal(
      MunicipalityNumber municipality,
      String adapter,
      URI baseUrl,
      String tenant,
      Map<String, String> options,
      @Nullable RobotsOverride override,
      boolean enabled) {
    this(municipality, adapter, baseUrl, tenant, options, override, enabled, "");
  }

  /**
   * A permission to go against robots.txt, printed in the workbook.
   *
   * @param approvedBy who gave it
   * @param approvedOn when
   * @param reason why
   */
  public record RobotsOverride(String approvedBy, LocalDate approvedOn, String reason) {
    public RobotsOverride {
      Checks.notBlank(approvedBy, "The approver of a robots override");
      Checks.notBlank(reason, "The reason of a robots override");
    }
  }
}
