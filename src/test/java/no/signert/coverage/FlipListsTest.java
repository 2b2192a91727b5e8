package no.signert.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.signert.domain.Basis;
import no.signert.domain.FlipList;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.Status;
import no.signert.domain.Threshold.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlipListsTest {
  @Test
  void namesTheFewestMunicipalitiesThatWouldCarryTheWholeOver() {
    FlipList list =
        whole(
            List.of(
                status(1001, 100, Status.SIGNED, Basis.DECISION),
                status(1002, 300, Status.DECLINED, Basis.DECISION),
                status(1003, 350, Status.NO_CASE_FOUND, null),
                status(1004, 150, Status.UNCLEAR, Basis.DECISION),
                status(1005, 100, Status.NOT_EXAMINED, null)));
    assertThat(list.missing()).isEqualTo(401);
    assertThat(numbers(list.municipalities())).containsExactly("1003", "1004");
    assertThat(list.sets()).isEqualTo(2);
    assertThat(list.setsExact()).isTrue();
    assertThat(numbers(list.indispensable())).containsExactly("1003");
  }

  @Test
  void exactlyTheThresholdIsNotMoreThanIt() {
    FlipList list =
        whole(
            List.of(
                status(1001, 50, Status.SIGNED, Basis.DECISION),
                status(1002, 50, Status.DEFERRED, Basis.DECISION)));
    assertThat(list.missing()).isEqualTo(1);
  }

  @Test
  void whereReportsAloneCarryItOnlyPapersAreMissing() {
    FlipList list =
        whole(
            List.of(
                status(1001, 80, Status.SIGNED, Basis.REPORTED),
                status(1002, 20, Status.NO_CASE_FOUND, null)));
    assertThat(list.purpose()).isEqualTo(FlipList.Purpose.DOCUMENT);
    assertThat(numbers(list.municipalities())).containsExactly("1001");
  }

  @Test
  void aRegionThatCannotBeCarriedOrNeedsNothingHasNoList() {
    assertThat(lists(List.of(status(1001, 80, Status.SIGNED, Basis.DECISION)))).isEmpty();
    assertThat(lists(List.of(status(1001, 80, Status.DECLINED, Basis.DECISION)))).isEmpty();
  }

  @Test
  void manyEqualMunicipalitiesGiveALowerBoundInBoundedTime() {
    List<MunicipalityStatus> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      many.add(status(1000 + i, 10, Status.NO_CASE_FOUND, null));
    }
    FlipList list = whole(many);
    assertThat(list.municipalities()).hasSize(151);
    assertThat(list.setsExact()).isFalse();
  }

  @Test
  void noSmallerSetWouldDo() {
    for (long seed = 0; seed < 300; seed++) {
      for (FlipList list : lists(Statuses.random(new Random(seed)))) {
        long sum = list.municipalities().stream().mapToLong(Municipality::population).sum();
        assertThat(sum).as("seed %s", seed).isGreaterThanOrEqualTo(list.missing());
        long lightest = list.municipalities().get(list.municipalities().size() - 1).population();
        assertThat(sum - lightest).as("seed %s", seed).isLessThan(list.missing());
      }
    }
  }

  private static FlipList whole(List<MunicipalityStatus> statuses) {
    List<FlipList> lists = lists(statuses);
    return lists.get(lists.size() - 1);
  }

  private static List<FlipList> lists(List<MunicipalityStatus> statuses) {
    return FlipLists.of(Statuses.campaign(statuses, Measure.POPULATION, "0.5"), statuses);
  }

  private static List<String> numbers(List<Municipality> municipalities) {
    return municipalities.stream().map(m -> m.number().value()).toList();
  }

  private static MunicipalityStatus status(
      int number, long weight, Status status, @Nullable Basis basis) {
    return Statuses.of(number, weight, "county", true, status, basis);
  }
}
