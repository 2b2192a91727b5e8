package no.signert.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.signert.domain.Basis;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.PublishedRow;
import no.signert.domain.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where municipalities stood, and what was published or held back. */
public final class Editions {
  private final JdbcClient jdbc;

  Editions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An edition as the next one needs to know it.
   *
   * @param asOf its reporting day
   * @param share signed share of the whole; null where nothing was in scope
   * @param rulesVersion version of the classifier
   * @param rows one per municipality, in the order of numbers
   */
  public record Past(
      LocalDate asOf, @Nullable Double share, String rulesVersion, List<PublishedRow> rows) {
    public Past {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Takes down where every municipality stands on a run's day, in place of an earlier attempt's
   * word.
   *
   * @param examined those whose sources all answered and whose papers were all read
   */
  public void resolved(
      Run run, List<MunicipalityStatus> statuses, Set<MunicipalityNumber> examined) {
    String day = run.asOf().toString();
    jdbc.sql("DELETE FROM municipality_status WHERE as_of = ?").param(day).update();
    for (MunicipalityStatus status : statuses) {
      jdbc.sql(
              """
              INSERT INTO municipality_status (as_of, municipality_number, name, population,
                in_scope, status, basis, examined, needs_review)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
          .params(
              Cells.row(
                  day,
                  status.municipality().number().value(),
                  status.municipality().name(),
                  status.municipality().population(),
                  status.inScope() ? 1 : 0,
                  status.status().name(),
                  Cells.text(status.basis()),
                  examined.contains(status.municipality().number()) ? 1 : 0,
                  status.needsReview() ? 1 : 0))
          .update();
    }
  }

  /** Returns the last day before another on which a municipality was examined in full. */
  public Map<MunicipalityNumber, LocalDate> examinedBefore(LocalDate day) {
    return jdbc
        .sql(
            """
            SELECT municipality_number, MAX(as_of) AS day FROM municipality_status
            WHERE examined = 1 AND as_of < ? GROUP BY municipality_number""")
        .param(day.toString())
        .query((row, number) -> List.of(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                pair -> new MunicipalityNumber(pair.get(0)), pair -> LocalDate.parse(pair.get(1))));
  }

  /**
   * Where a municipality stood after the latest run of a day.
   *
   * @param status where it stood
   * @param basis what that rested on; null as in {@link MunicipalityStatus}
   * @param examined whether all its sources answered and all its papers were read
   * @param needsReview whether a person should look at it
   */
  public record Standing(
      Status status, @Nullable Basis basis, boolean examined, boolean needsReview) {}

  /** Returns where a municipality stood; empty if that day was never resolved. */
  public Optional<Standing> standing(LocalDate asOf, MunicipalityNumber municipality) {
    return jdbc.sql("SELECT * FROM municipality_status WHERE as_of = ? AND municipality_number = ?")
        .params(asOf.toString(), municipality.value())
        .query(
            (row, number) ->
                new Standing(
                    Status.valueOf(row.getString("status")),
                    Cells.word(row, "basis", Basis.class),
                    row.getInt("examined") == 1,
                    row.getInt("needs_review") == 1))
        .optional();
  }

  /**
   * Returns the municipalities that had decided, by a paper that we hold, when they were last
   * looked at in full.
   *
   * @param until the last reporting day to consider
   */
  public Set<MunicipalityNumber> decided(LocalDate until) {
    return jdbc
        .sql(
            """
            SELECT municipality_number FROM municipality_status
            WHERE as_of = (SELECT MAX(as_of) FROM municipality_status WHERE as_of <= ?)
              AND basis = 'DECISION' AND examined = 1
              AND status IN ('SIGNED', 'SIGNED_CONDITIONALLY', 'DECLINED')""")
        .param(until.toString())
        .query(String.class)
        .list()
        .stream()
        .map(MunicipalityNumber::new)
        .collect(Collectors.toSet());
  }

  /** Returns the places of the papers that the last edition's rows rest on. */
  public Set<String> proofs(LocalDate until) {
    return jdbc.sql(
            """
            SELECT document_location FROM edition_row
            WHERE as_of = (SELECT MAX(as_of) FROM edition WHERE as_of <= ?)
              AND document_location IS NOT NULL""")
        .param(until.toString())
        .query(String.class)
        .set();
  }

  /** Takes down an edition, in place of an earlier one of the same day and result. */
  public void made(
      Run run, Verdict result, @Nullable Double share, List<PublishedRow> rows, Instant now) {
    String day = run.asOf().toString();
    for (String table : List.of("edition_row", "edition")) {
      jdbc.sql("DELETE FROM " + table + " WHERE as_of = ? AND result = ?")
          .params(day, result.name())
          .update();
    }
    jdbc.sql(
            """
            INSERT INTO edition (as_of, result, run_id, share, rules_version, made_at)
            VALUES (?, ?, ?, ?, ?, ?)""")
        .params(Cells.row(day, result.name(), run.id(), share, run.rulesVersion(), now.toString()))
        .update();
    rows.forEach(row -> insert(day, result, row));
  }

  private void insert(String day, Verdict result, PublishedRow row) {
    jdbc.sql(
            """
            INSERT INTO edition_row (as_of, result, municipality_number, in_scope, population,
              status, basis, document_location, document_sha256, rules_version, reported_by,
              decided_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            Cells.row(
                day,
                result.name(),
                row.municipality().value(),
                row.inScope() ? 1 : 0,
                row.population(),
                row.status().name(),
                Cells.text(row.basis()),
                row.documentLocation(),
                row.documentSha256(),
                row.rulesVersion(),
                row.reportedBy(),
                Cells.text(row.decidedOn())))
        .update();
  }

  /** Returns the last published edition of a day before another. */
  public Optional<Past> lastBefore(LocalDate day) {
    return past("as_of < ?", day);
  }

  /** Returns the last published edition of a day or before it. */
  public Optional<Past> lastUntil(LocalDate day) {
    return past("as_of <= ?", day);
  }

  /** Returns the reporting day of the newest published edition of all. */
  public Optional<LocalDate> newestDay() {
    return jdbc.sql(
            "SELECT as_of FROM edition WHERE result = 'PUBLISHED' ORDER BY as_of DESC LIMIT 1")
        .query((row, number) -> LocalDate.parse(row.getString(1)))
        .optional();
  }

  private Optional<Past> past(String condition, LocalDate day) {
    return jdbc.sql(
            "SELECT * FROM edition WHERE result = 'PUBLISHED' AND "
                + condition
                + " ORDER BY as_of DESC LIMIT 1")
        .param(day.toString())
        .query(this::past)
        .optional();
  }

  private Past past(ResultSet row, int number) throws SQLException {
    String day = row.getString("as_of");
    double share = row.getDouble("share");
    Double known = row.wasNull() ? null : share;
    return new Past(LocalDate.parse(day), known, row.getString("rules_version"), rows(day));
  }

  private List<PublishedRow> rows(String day) {
    return jdbc.sql(
            """
            SELECT * FROM edition_row WHERE as_of = ? AND result = 'PUBLISHED'
            ORDER BY municipality_number""")
        .param(day)
        .query(Editions::row)
        .list();
  }

  private static PublishedRow row(ResultSet row, int number) throws SQLException {
    return new PublishedRow(
        new MunicipalityNumber(row.getString("municipality_number")),
        row.getInt("in_scope") == 1,
        row.getLong("population"),
        Status.valueOf(row.getString("status")),
        Cells.word(row, "basis", Basis.class),
        row.getString("document_location"),
        row.getString("document_sha256"),
        row.getString("rules_version"),
        row.getString("reported_by"),
        Cells.day(row, "decided_on"));
  }
}
