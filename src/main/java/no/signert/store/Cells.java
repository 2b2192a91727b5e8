package no.signert.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.signert.domain.Body;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.PoliticalBody;
import org.jspecify.annotations.Nullable;

/** How values of the domain stand in columns, where a value may be missing. */
final class Cells {
  private Cells() {}

  /** Returns the values of a row, where any may be missing. */
  static List<@Nullable Object> row(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    String value = row.getString(column);
    return value == null ? null : LocalDate.parse(value);
  }

  static @Nullable URI address(ResultSet row, String column) throws SQLException {
    String value = row.getString(column);
    return value == null ? null : URI.create(value);
  }

  static @Nullable MunicipalityNumber municipality(ResultSet row, String column)
      throws SQLException {
    String value = row.getString(column);
    return value == null ? null : new MunicipalityNumber(value);
  }

  static <E extends Enum<E>> @Nullable E word(ResultSet row, String column, Class<E> type)
      throws SQLException {
    String value = row.getString(column);
    return value == null ? null : Enum.valueOf(type, value);
  }

  static @Nullable Body body(ResultSet row, String prefix) throws SQLException {
    PoliticalBody kind = word(row, prefix + "body_kind", PoliticalBody.class);
    return kind == null ? null : new Body(kind, row.getString(prefix + "body_name"));
  }

  static @Nullable String kindOf(@Nullable Body body) {
    return body == null ? null : body.kind().name();
  }

  static @Nullable String nameOf(@Nullable Body body) {
    return body == null ? null : body.name();
  }
}
