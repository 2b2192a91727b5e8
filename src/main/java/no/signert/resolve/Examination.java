package no.signert.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether we could look at a municipality.
 *
 * @param complete whether every source that speaks of it answered, and every paper of it could be
 *     read
 * @param lastExamined the last reporting day on which that was so; null if never
 */
public record Examination(boolean complete, @Nullable LocalDate lastExamined) {
  /** Returns the examination of a municipality whose sources all answered on a day. */
  public static Examination completeOn(LocalDate day) {
    return new Examination(true, day);
  }

  /** Returns the examination of a municipality that no source could tell about. */
  public static Examination never() {
    return new Examination(false, null);
  }
}
