package no.signert.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A dated list of municipalities, one to a number, in the order of their numbers.
 *
 * @param source where it was read, for messages and the Method sheet; a path as the job file gives
 *     it
 * @param municipalities never empty
 */
public record Register(String source, List<Municipality> municipalities) {
  public Register {
    if (municipalities.isEmpty()) {
      throw new IllegalArgumentException("A register must have municipalities: " + source);
    }
    municipalities =
        municipalities.stream().sorted(Comparator.comparing(Municipality::number)).toList();
    for (int i = 1; i < municipalities.size(); i++) {
      MunicipalityNumber number = municipalities.get(i).number();
      if (number.equals(municipalities.get(i - 1).number())) {
        throw new IllegalArgumentException("A number may stand once in " + source + ": " + number);
      }
    }
  }

  /** Returns the municipality with a number, if the register has it. */
  public Optional<Municipality> find(MunicipalityNumber number) {
    int low = 0;
    int high = municipalities.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = municipalities.get(middle).number().compareTo(number);
      if (order == 0) {
        return Optional.of(municipalities.get(middle));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
