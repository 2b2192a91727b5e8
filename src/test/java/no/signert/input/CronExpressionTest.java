package no.signert.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronExpressionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "30 2 * * *",
        "*/15 0-6,22 1,15 * mon-fri",
        "0 0 29 FEB 7",
        "10-50/10 * * 1-12 0",
        "@daily"
      })
  void usualExpressionsAreAccepted(String expression) {
    assertThat(CronExpression.fault(expression)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60 2 * * *    | its minute is '60'",
        "30 24 * * *   | its hour is '24'",
        "30 2 0 * *    | its day of the month is '0'",
        "30 2 * 13 *   | its month is '13'",
        "30 2 * * 8    | its day of the week is '8'",
        "30 2 * * lør  | its day of the week is 'lør'",
        "30 2 * *      | it has 4 fields, not five",
        "0 30 2 * * ?  | it has 6 fields, not five",
        "30 6-2 * * *  | its hour is '6-2'",
        "30 1- * * *   | its hour is '1-'",
        "30 1, * * *   | its hour is '1,'",
        "*/0 * * * *   | its minute is '*/0'",
        "@nightly      | it has 1 fields, not five"
      })
  void theFaultOfAnExpressionIsNamed(String expression, String fault) {
    assertThat(CronExpression.fault(expression)).isEqualTo(fault);
  }
}
