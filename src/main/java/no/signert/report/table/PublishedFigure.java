package no.signert.report.table;

import java.math.BigDecimal;
import no.signert.domain.PublishedTotal;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a published total beside our own.
 *
 * @param total where it was published
 * @param measure what it counts
 * @param published the figure as published
 * @param ours our figure as of the same day; null where the area is none we know
 * @param explanation why they differ, or that they agree; sentences for readers
 */
public record PublishedFigure(
    PublishedTotal total,
    Measure measure,
    Number published,
    @Nullable Number ours,
    String explanation) {
  /** What a published figure counts. */
  public enum Measure {
    SIGNED_MUNICIPALITIES,
    OF_MUNICIPALITIES,
    SIGNED_POPULATION,
    OF_POPULATION,
    POPULATION_SHARE
  }

  /** Returns ours minus theirs, exactly; null where we have none. */
  public @Nullable BigDecimal difference() {
    return ours == null
        ? null
        : new BigDecimal(ours.toString()).subtract(new BigDecimal(published.toString()));
  }
}
