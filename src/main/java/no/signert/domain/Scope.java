package no.signert.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which register rows count towards the threshold: those whose columns have the wanted values.
 *
 * @param wanted value by register column; empty means every municipality counts
 */
public record Scope(Map<String, String> wanted) {
  public Scope {
    wanted = Collections.unmodifiableMap(new LinkedHashMap<>(wanted));
  }

  /** Returns whether a municipality counts. */
  public boolean contains(Municipality municipality) {
    return wanted.entrySet().stream()
        .allMatch(e -> municipality.attribute(e.getKey()).equals(e.getValue()));
  }
}
