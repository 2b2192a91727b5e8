package no.signert.coverage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import no.signert.domain.Basis;
import no.signert.domain.Campaign;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.RegionCoverage;
import no.signert.domain.RegionCoverage.Reached;
import no.signert.domain.Status;
import no.signert.domain.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * Statuses become shares.
 *
 * <p>With <i>w</i> the weight of a municipality in scope (its inhabitants, or 1 where the threshold
 * counts municipalities) and <i>W</i> the sum of all weights:
 *
 * <ul>
 *   <li>{@code share} = sum of <i>w</i> over SIGNED on any basis / <i>W</i>
 *   <li>{@code shareLow} = sum of <i>w</i> over SIGNED by a paper we hold / <i>W</i>
 *   <li>{@code shareHigh} = sum of <i>w</i> over everything but DECLINED / <i>W</i>
 * </ul>
 *
 * <p>The threshold is reached if {@code shareLow} exceeds it, not reached if {@code shareHigh} does
 * not, and undecided between. The comparison is exact; only the fractions shown are rounded, to 16
 * digits.
 */
public final class Coverage {
  private Coverage() {}

  /**
   * Returns one row per region, columns and then values in order, and the whole last.
   *
   * @param statuses one per municipality of the campaign's register
   */
  public static List<RegionCoverage> of(Campaign campaign, List<MunicipalityStatus> statuses) {
    List<RegionCoverage> rows = new ArrayList<>();
    for (String column : campaign.regions()) {
      TreeMap<String, List<MunicipalityStatus>> byRegion = new TreeMap<>();
      for (MunicipalityStatus status : statuses) {
        String region = status.municipality().attribute(column);
        byRegion.computeIfAbsent(region, r -> new ArrayList<>()).add(status);
      }
      byRegion.forEach((region, members) -> rows.add(row(campaign, column, region, members)));
    }
    rows.add(row(campaign, RegionCoverage.WHOLE, campaign.title(), statuses));
    return rows;
  }

  private static RegionCoverage row(
      Campaign campaign, String type, String region, List<MunicipalityStatus> members) {
    List<MunicipalityStatus> counting =
        members.stream().filter(MunicipalityStatus::inScope).toList();
    Threshold threshold = campaign.threshold();
    ToLongFunction<MunicipalityStatus> weight = weight(threshold);
    long whole = sum(counting, weight, s -> true);
    long signed = sum(counting, weight, MunicipalityStatus::isSigned);
    long low = sum(counting, weight, MunicipalityStatus::isDocumentedSigned);
    long high = sum(counting, weight, s -> s.isSigned() || s.isOpen());
    return new RegionCoverage(
        type,
        region,
        members.size(),
        counting.size(),
        count(counting, s -> s.status() == Status.SIGNED && !isReported(s)),
        count(counting, s -> s.status() == Status.SIGNED_CONDITIONALLY),
        count(counting, s -> s.status() == Status.SIGNED && isReported(s)),
        count(counting, s -> s.status() == Status.DECLINED),
        count(counting, s -> s.status() == Status.DEFERRED),
        count(counting, s -> s.status() == Status.NOTED),
        count(counting, Coverage::isRecommended),
        count(counting, s -> s.status() == Status.UNCLEAR),
        count(counting, s -> s.status() == Status.NO_CASE_FOUND),
        count(counting, s -> s.status() == Status.NOT_EXAMINED),
        sum(counting, s -> s.municipality().population(), s -> true),
        sum(counting, s -> s.municipality().population(), MunicipalityStatus::isSigned),
        share(signed, whole),
        share(low, whole),
        share(high, whole),
        threshold.moreThan(),
        reached(threshold, low, high, whole));
  }

  /** Returns what one municipality adds to what the threshold counts. */
  static ToLongFunction<MunicipalityStatus> weight(Threshold threshold) {
    return threshold.shareOf() == Threshold.Measure.POPULATION
        ? status -> status.municipality().population()
        : status -> 1;
  }

  /** Returns a part of a whole as a fraction; null where there is no whole. */
  static @Nullable Double share(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64)
            .doubleValue();
  }

  static long sum(
      List<MunicipalityStatus> statuses,
      ToLongFunction<MunicipalityStatus> weight,
      Predicate<MunicipalityStatus> which) {
    return statuses.stream().filter(which).mapToLong(weight).sum();
  }

  private static Reached reached(Threshold threshold, long low, long high, long whole) {
    if (whole == 0) {
      return Reached.UNDECIDED;
    }
    if (threshold.isExceededBy(low, whole)) {
      return Reached.YES;
    }
    return threshold.isExceededBy(high, whole) ? Reached.UNDECIDED : Reached.NO;
  }

  private static int count(List<MunicipalityStatus> statuses, Predicate<MunicipalityStatus> which) {
    return (int) statuses.stream().filter(which).count();
  }

  private static boolean isReported(MunicipalityStatus status) {
    return status.basis() == Basis.REPORTED;
  }

  private static boolean isRecommended(MunicipalityStatus status) {
    return status.status() == Status.RECOMMENDED_SIGN
        || status.status() == Status.RECOMMENDED_DECLINE;
  }
}
