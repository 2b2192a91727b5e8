package no.signert.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.signert.domain.Basis;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.Status;
import no.signert.domain.Threshold.Measure;
import no.signert.domain.TimeSeries;
import org.junit.jupiter.api.Test;

class TimeLineTest {
  @Test
  void sharesAddUpDayByDayAndEndOnTheReportingDay() {
    List<MunicipalityStatus> statuses =
        List.of(
            Statuses.of(1001, 30, "c", true, Status.SIGNED, Basis.DECISION),
            Statuses.of(1002, 20, "c", true, Status.SIGNED, Basis.REPORTED),
            Statuses.of(1003, 10, "c", true, Status.SIGNED, Basis.OVERRIDE),
            Statuses.of(1004, 40, "c", true, Status.DECLINED, Basis.DECISION),
            Statuses.of(1005, 99, "c", false, Status.SIGNED, Basis.DECISION));
    TimeSeries series =
        TimeLine.of(
            Statuses.campaign(statuses, Measure.POPULATION, "0.5"),
            statuses,
            LocalDate.of(2020, 7, 1));
    assertThat(series.points())
        .extracting(TimeSeries.Point::day)
        .containsExactly(
            LocalDate.of(2020, 6, 2), LocalDate.of(2020, 6, 3), LocalDate.of(2020, 7, 1));
    assertThat(series.points()).extracting(TimeSeries.Point::share).containsExactly(0.3, 0.5, 0.6);
    assertThat(series.points())
        .extracting(TimeSeries.Point::documented)
        .containsExactly(0.3, 0.3, 0.3);
    assertThat(series.undated()).isEqualTo(1);
  }
}
