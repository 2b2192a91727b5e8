package no.signert.report.table;

import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Register;
import org.jspecify.annotations.Nullable;

/** Names of municipalities by number, as a register has them. */
record Names(Register register) {
  /** Returns the name of a municipality; null for no number or one the register lacks. */
  @Nullable String of(@Nullable MunicipalityNumber number) {
    return number == null ? null : register.find(number).map(Municipality::name).orElse(null);
  }

  /** Returns the number as text; null for none. */
  static @Nullable String digits(@Nullable MunicipalityNumber number) {
    return number == null ? null : number.value();
  }
}
