package no.signert.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import no.signert.domain.Campaign;
import no.signert.domain.FlipList;
import no.signert.domain.FlipList.Purpose;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.RegionCoverage;
import no.signert.domain.Threshold;

/**
 * Which open municipalities would decide a region.
 *
 * <p>With <i>S</i> the weight already counted, <i>W</i> the whole and <i>t</i> the threshold,
 * <i>missing</i> is the smallest whole number <i>m</i> with <i>S</i> + <i>m</i> &gt; <i>t</i> ·
 * <i>W</i>. The fewest municipalities that weigh <i>m</i> together are found by taking the heaviest
 * first. A municipality is indispensable if all open ones without it weigh less than <i>m</i>.
 */
public final class FlipLists {
  private FlipLists() {}

  /**
   * Returns a list for every region, and the whole last, that signatures still to come could carry
   * over.
   */
  public static List<FlipList> of(Campaign campaign, List<MunicipalityStatus> statuses) {
    List<FlipList> lists = new ArrayList<>();
    for (String column : campaign.regions()) {
      statuses.stream()
          .map(status -> status.municipality().attribute(column))
          .distinct()
          .sorted()
          .forEach(
              region ->
                  list(campaign, column, region, in(statuses, column, region))
                      .ifPresent(lists::add));
    }
    list(campaign, RegionCoverage.WHOLE, campaign.title(), statuses).ifPresent(lists::add);
    return lists;
  }

  private static List<MunicipalityStatus> in(
      List<MunicipalityStatus> statuses, String column, String region) {
    return statuses.stream()
        .filter(status -> status.municipality().attribute(column).equals(region))
        .toList();
  }

  private static Optional<FlipList> list(
      Campaign campaign, String type, String region, List<MunicipalityStatus> members) {
    List<MunicipalityStatus> counting =
        members.stream().filter(MunicipalityStatus::inScope).toList();
    Threshold threshold = campaign.threshold();
    ToLongFunction<MunicipalityStatus> weight = Coverage.weight(threshold);
    long whole = Coverage.sum(counting, weight, s -> true);
    long signed = Coverage.sum(counting, weight, MunicipalityStatus::isSigned);
    long documented = Coverage.sum(counting, weight, MunicipalityStatus::isDocumentedSigned);
    if (threshold.isExceededBy(documented, whole)) {
      return Optional.empty();
    }
    boolean byReports = threshold.isExceededBy(signed, whole);
    long counted = byReports ? documented : signed;
    // Once publications alone carry it, only the reported ones need a paper; others would add
    // nothing surer.
    List<MunicipalityStatus> open =
        counting.stream()
            .filter(s -> byReports ? s.isSigned() && !s.isDocumentedSigned() : s.isOpen())
            .filter(s -> weight.applyAsLong(s) > 0)
            .sorted(
                Comparator.comparingLong(weight)
                    .reversed()
                    .thenComparing(s -> s.municipality().number()))
            .toList();
    long missing = missing(threshold, counted, whole);
    long available = Coverage.sum(open, weight, s -> true);
    if (missing > available) {
      return Optional.empty();
    }
    List<Municipality> fewest = new ArrayList<>();
    long sum = 0;
    for (int i = 0; sum < missing; i++) {
      fewest.add(open.get(i).municipality());
      sum += weight.applyAsLong(open.get(i));
    }
    SubsetCount sets =
        SubsetCount.of(open.stream().mapToLong(weight).toArray(), fewest.size(), missing);
    List<Municipality> indispensable =
        open.stream()
            .filter(s -> available - weight.applyAsLong(s) < missing)
            .map(MunicipalityStatus::municipality)
            .toList();
    Purpose purpose = byReports ? Purpose.DOCUMENT : Purpose.REACH;
    return Optional.of(
        new FlipList(
            type, region, purpose, missing, fewest, sets.sets(), sets.exact(), indispensable));
  }

  /** Returns the smallest number that, added to what counts already, exceeds the threshold. */
  static long missing(Threshold threshold, long counted, long whole) {
    long limit =
        threshold
            .moreThan()
            .multiply(java.math.BigDecimal.valueOf(whole))
            .toBigInteger()
            .longValue();
    return limit + 1 - counted;
  }
}
