package no.signert.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.signert.domain.Portal;
import no.signert.domain.Portal.RobotsOverride;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list of portals. A municipality may have several rows: it may publish in several
 * places.
 */
final class PortalReader {
  static final Columns COLUMNS =
      Columns.of(
          List.of("municipality_number", "adapter", "base_url"),
          List.of(
              "tenant",
              "options",
              "robots",
              "override_approved_by",
              "override_approved_on",
              "override_reason",
              "enabled"));

  /** The adapters of the sources' room, which this room may not know. */
  private static final List<String> ADAPTERS =
      List.of("elements", "acos", "einnsyn", "acos-classic", "opengov", "firstagenda", "crawler");

  private PortalReader() {}

  /** Reads a row; null, with problems noted, where it cannot be used. */
  static @Nullable Portal read(Row row, Owners owners) {
    var owner = owners.of(row);
    var adapter = row.required("adapter", cell -> cell.oneOf(ADAPTERS));
    var address = row.required("base_url", Written::address);
    Map<String, String> options = options(row);
    RobotsOverride override = override(row);
    String enabled =
        row.optional("enabled", cell -> cell.oneOf(List.of("yes", "no", "true", "false")));
    boolean asked = enabled == null || enabled.equals("yes") || enabled.equals("true");
    return owner == null || adapter == null || address == null || row.isWrong()
        ? null
        : new Portal(
            owner,
            adapter,
            address,
            row.text("tenant"),
            options,
            override,
            asked,
            row.text("note"));
  }

  private static Map<String, String> options(Row row) {
    Map<String, String> options = new LinkedHashMap<>();
    for (String option : row.text("options").split(";", -1)) {
      int sign = option.indexOf('=');
      if (sign > 0) {
        String before =
            options.put(option.substring(0, sign).strip(), option.substring(sign + 1).strip());
        if (before != null) {
          row.problem("An option stands twice", option.strip(), "Keep one of them.");
        }
      } else if (!option.isBlank()) {
        row.problem("An option has no value", option.strip(), "Write name=value;name=value.");
      }
    }
    return options;
  }

  /** A permission to go against robots.txt counts only with a name, a day and a reason. */
  private static @Nullable RobotsOverride override(Row row) {
    String robots = row.optional("robots", cell -> cell.oneOf(List.of("obey", "override")));
    boolean named =
        !(row.text("override_approved_by")
                + row.text("override_approved_on")
                + row.text("override_reason"))
            .isEmpty();
    if (!"override".equals(robots)) {
      if (named && !row.isWrong()) {
        row.problem(
            "An override of robots.txt is approved, but robots is not 'override'",
            row.text("robots"),
            "Write override in the column robots, or clear the three override columns.");
      }
      return null;
    }
    var approver = row.required("override_approved_by", Written::value);
    var day = row.required("override_approved_on", Written::date);
    var reason = row.required("override_reason", Written::value);
    return approver == null || day == null || reason == null
        ? null
        : new RobotsOverride(approver, day, reason);
  }
}
