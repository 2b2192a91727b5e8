package no.signert.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A municipality (<i>kommune</i>) of a register.
 *
 * @param number its number, unique in the register
 * @param name its everyday name; not unique (Herøy, Våler)
 * @param population inhabitants by the campaign's population column
 * @param attributes every column of the register row by column name, values as written, empty where
 *     blank
 */
public record Municipality(
    MunicipalityNumber number, String name, long population, Map<String, String> attributes) {
  public Municipality {
    Checks.notBlank(name, "The name of municipality " + number);
    Checks.notNegative(population, "The population of municipality " + number);
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /**
   * Returns the value of a register column, empty where blank.
   *
   * @throws IllegalArgumentException if the register has no such column
   */
  public String attribute(String column) {
    String value = attributes.get(column);
    if (value == null) {
      throw new IllegalArgumentException("The register has no column '" + column + "'");
    }
    return value;
  }
}
