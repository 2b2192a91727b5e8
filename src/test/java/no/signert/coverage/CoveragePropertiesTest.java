package no.signert.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import no.signert.domain.Campaign;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.RegionCoverage;
import no.signert.domain.RegionCoverage.Reached;
import no.signert.domain.Threshold.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold for any statuses, regions, scopes, populations and thresholds. */
class CoveragePropertiesTest {
  /** Random campaigns per property; a failure names its seed. */
  private static final int TRIES = 1000;

  @ParameterizedTest
  @EnumSource
  void theWholeIsTheSumOfEveryKindOfRegion(Measure measure) {
    for (long seed = 0; seed < TRIES; seed++) {
      sumsAgree(seed, measure);
    }
  }

  private static void sumsAgree(long seed, Measure measure) {
    List<MunicipalityStatus> statuses = Statuses.random(new Random(seed));
    List<RegionCoverage> rows = Coverage.of(campaign(statuses, seed, measure), statuses);
    RegionCoverage whole = rows.get(rows.size() - 1);
    for (String type : List.of("county", "part")) {
      List<RegionCoverage> parts =
          rows.stream().filter(row -> row.regionType().equals(type)).toList();
      assertThat(parts.stream().mapToInt(RegionCoverage::municipalities).sum())
          .as("seed %s, %s", seed, type)
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

  @ParameterizedTest
  @EnumSource
  void theIntervalHoldsTheShareAndReachedAgreesWithIt(Measure measure) {
    for (long seed = 0; seed < TRIES; seed++) {
      intervalsAgree(seed, measure);
    }
  }

  private static void intervalsAgree(long seed, Measure measure) {
    List<MunicipalityStatus> statuses = Statuses.random(new Random(seed));
    for (RegionCoverage row : Coverage.of(campaign(statuses, seed, measure), statuses)) {
      assertThat(row.municipalities())
          .as("seed %s, %s: each municipality once, in its own region", seed, row.region())
          .isEqualTo((int) statuses.stream().filter(status -> isIn(row, status)).count());
      long signed =
          statuses.stream()
              .filter(status -> status.inScope() && status.isSigned())
              .filter(status -> isIn(row, status))
              .count();
      assertThat((long) row.signed() + row.reportedOnly())
          .as("seed %s, %s", seed, row.region())
          .isEqualTo(signed);
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

  private static Campaign campaign(List<MunicipalityStatus> statuses, long seed, Measure measure) {
    String moreThan = List.of("0", "0.25", "0.5", "0.75", "1").get(Math.floorMod(seed, 5));
    return Statuses.campaign(statuses, measure, moreThan);
  }
}
