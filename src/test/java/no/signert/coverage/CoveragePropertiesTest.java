package no.signert.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.signert.domain.Campaign;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.RegionCoverage;
import no.signert.domain.RegionCoverage.Reached;
import no.signert.domain.Threshold.Measure;

/** What must hold for any statuses, regions, scopes, populations and thresholds. */
class CoveragePropertiesTest {
  @Property
  void theWholeIsTheSumOfEveryKindOfRegion(@ForAll long seed, @ForAll boolean byPopulation) {
    List<MunicipalityStatus> statuses = Statuses.random(new Random(seed));
    List<RegionCoverage> rows = Coverage.of(campaign(statuses, seed, byPopulation), statuses);
    RegionCoverage whole = rows.get(rows.size() - 1);
    for (String type : List.of("county", "part")) {
      List<RegionCoverage> parts =
          rows.stream().filter(row -> row.regionType().equals(type)).toList();
      assertThat(parts.stream().mapToInt(RegionCoverage::municipalities).sum())
          .isEqualTo(whole.municipalities())
          .isEqualTo(statuses.size());
      assertThat(parts.stream().mapToInt(RegionCoverage::inScope).sum()).isEqualTo(whole.inScope());
      assertThat(parts.stream().mapToInt(RegionCoverage::signed).sum()).isEqualTo(whole.signed());
      assertThat(parts.stream().mapToInt(RegionCoverage::notExamined).sum())
          .isEqualTo(whole.notExamined());
      assertThat(parts.stream().mapToLong(RegionCoverage::population).sum())
          .isEqualTo(whole.population());
      assertThat(parts.stream().mapToLong(RegionCoverage::signedPopulation).sum())
          .isEqualTo(whole.signedPopulation());
    }
  }

  @Property
  void theIntervalHoldsTheShareAndReachedAgreesWithIt(
      @ForAll long seed, @ForAll boolean byPopulation) {
    List<MunicipalityStatus> statuses = Statuses.random(new Random(seed));
    for (RegionCoverage row : Coverage.of(campaign(statuses, seed, byPopulation), statuses)) {
      long signed =
          statuses.stream()
              .filter(status -> status.inScope() && status.isSigned())
              .filter(status -> isIn(row, status))
              .count();
      assertThat((long) row.signed() + row.reportedOnly()).isEqualTo(signed);
      Double low = row.shareLow();
      Double share = row.share();
      Double high = row.shareHigh();
      if (low == null || share == null || high == null) {
        assertThat(row.reached()).isEqualTo(Reached.UNDECIDED);
        assertThat(low).isNull();
        assertThat(high).isNull();
        continue;
      }
      assertThat(low).isBetween(0.0, share);
      assertThat(high).isBetween(share, 1.0);
      BigDecimal threshold = row.threshold();
      Reached expected =
          BigDecimal.valueOf(low).compareTo(threshold) > 0
              ? Reached.YES
              : BigDecimal.valueOf(high).compareTo(threshold) > 0 ? Reached.UNDECIDED : Reached.NO;
      assertThat(row.reached()).isEqualTo(expected);
    }
  }

  private static boolean isIn(RegionCoverage row, MunicipalityStatus status) {
    return row.regionType().equals(RegionCoverage.WHOLE)
        || status.municipality().attribute(row.regionType()).equals(row.region());
  }

  private static Campaign campaign(
      List<MunicipalityStatus> statuses, long seed, boolean byPopulation) {
    String moreThan = List.of("0", "0.25", "0.5", "0.75", "1").get(Math.floorMod(seed, 5));
    return Statuses.campaign(
        statuses, byPopulation ? Measure.POPULATION : Measure.MUNICIPALITIES, moreThan);
  }
}
