package no.signert.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.SourceVisit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of completeness: how sources answered, and what could not be read. */
public final class Ledger {
  private final JdbcClient jdbc;

  Ledger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Forgets what earlier attempts at a run's day took down; the run begins anew. */
  public void clear(Run run) {
    for (String table : List.of("visit", "failure")) {
      jdbc.sql("DELETE FROM " + table + " WHERE as_of = ?").param(run.asOf().toString()).update();
    }
  }

  /**
   * Takes down a visit. The last good day is reckoned here: the day it was asked if the source
   * answered, else the last earlier one.
   *
   * @param askedOn the reporting day on which it was really asked; an earlier one where this run
   *     leaves it in peace
   */
  public void visited(
      Run run,
      String source,
      String type,
      @Nullable MunicipalityNumber municipality,
      SourceVisit.Result result,
      LocalDate askedOn,
      int documentsSeen) {
    String lastGood =
        result == SourceVisit.Result.ANSWERED ? askedOn.toString() : goodBefore(run, source);
    jdbc.sql(
            """
            INSERT INTO visit (as_of, source, run_id, type, municipality_number, result,
              asked_on, last_good_on, documents_seen, documents_read)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            ON CONFLICT (as_of, source) DO UPDATE SET run_id = excluded.run_id,
              type = excluded.type, municipality_number = excluded.municipality_number,
              result = excluded.result, asked_on = excluded.asked_on,
              last_good_on = excluded.last_good_on,
              documents_seen = excluded.documents_seen, documents_read = 0""")
        .params(
            Cells.row(
                run.asOf().toString(),
                source,
                run.id(),
                type,
                Cells.text(municipality),
                result.name(),
                askedOn.toString(),
                lastGood,
                documentsSeen))
        .update();
  }

  private @Nullable String goodBefore(Run run, String source) {
    return jdbc.sql("SELECT MAX(last_good_on) FROM visit WHERE source = ? AND as_of < ?")
        .params(source, run.asOf().toString())
        .query((row, number) -> row.getString(1))
        .list()
        .get(0);
  }

  /** Returns the sources that this very run has visited. */
  public Set<String> visitedIn(Run run) {
    return jdbc.sql("SELECT source FROM visit WHERE run_id = ? AND as_of = ?")
        .params(run.id(), run.asOf().toString())
        .query(String.class)
        .set();
  }

  /**
   * Reckons how many papers of each source were read, and demotes sources that answered but some of
   * whose papers could not be read.
   */
  public void settle(Run run) {
    for (SourceVisit visit : visits(run.asOf())) {
      int read = count(READ, run, visit.source());
      boolean gaps = count(GAPS, run, visit.source()) > 0;
      boolean demoted = gaps && visit.result() == SourceVisit.Result.ANSWERED;
      String result = (demoted ? SourceVisit.Result.INCOMPLETE : visit.result()).name();
      String lastGood = demoted ? goodBefore(run, visit.source()) : Cells.text(visit.lastGoodOn());
      jdbc.sql(
              """
              UPDATE visit SET documents_read = ?, result = ?, last_good_on = ?
              WHERE as_of = ? AND source = ?""")
          .params(Cells.row(read, result, lastGood, run.asOf().toString(), visit.source()))
          .update();
    }
  }

  private static final String READ =
      """
      SELECT COUNT(*) FROM document d
      JOIN finding f ON f.document_key = d.document_key AND f.sha256 = d.current_sha256
      WHERE d.source = :source AND d.listed_run = :run""";

  /**
   * Papers listed in this run that should have been read and were not. A paper of a case by name
   * that is withheld is one; a shielded case without a title is none, for every council has some.
   */
  private static final String GAPS =
      """
      SELECT COUNT(*) FROM document d
      WHERE d.source = :source AND d.listed_run = :run
        AND NOT (d.withheld = 1 AND d.title = '')
        AND (
          d.withheld = 1
          OR NOT EXISTS (SELECT 1 FROM finding f
            WHERE f.document_key = d.document_key AND f.sha256 = d.current_sha256)
          OR EXISTS (SELECT 1 FROM failure x
            WHERE x.as_of = :day AND x.source = d.source AND x.place = d.location))""";

  private int count(String sql, Run run, String source) {
    JdbcClient.StatementSpec statement =
        jdbc.sql(sql).param("source", source).param("run", run.id());
    if (sql.contains(":day")) {
      statement = statement.param("day", run.asOf().toString());
    }
    return statement.query(Integer.class).single();
  }

  /** Returns the visits of a reporting day, by source. */
  public List<SourceVisit> visits(LocalDate asOf) {
    return jdbc.sql(
            "SELECT *, COALESCE(asked_on, as_of) AS day FROM visit WHERE as_of = ? ORDER BY source")
        .param(asOf.toString())
        .query(Ledger::visit)
        .list();
  }

  private static SourceVisit visit(ResultSet row, int number) throws SQLException {
    return new SourceVisit(
        row.getString("source"),
        row.getString("type"),
        Cells.municipality(row, "municipality_number"),
        SourceVisit.Result.valueOf(row.getString("result")),
        LocalDate.parse(row.getString("day")),
        Cells.day(row, "last_good_on"),
        row.getInt("documents_seen"),
        row.getInt("documents_read"));
  }

  /**
   * Takes down what went wrong at a place, instead of what stood there before.
   *
   * @param place location of the paper; empty for the source itself
   * @param failures may be empty: then nothing goes wrong there any more
   */
  public void failed(Run run, Stage stage, String source, String place, List<Failure> failures) {
    jdbc.sql("DELETE FROM failure WHERE as_of = ? AND stage = ? AND source = ? AND place = ?")
        .params(run.asOf().toString(), stage.name(), source, place)
        .update();
    int ordinal = 0;
    for (Failure failure : failures) {
      jdbc.sql(
              """
              INSERT INTO failure (as_of, stage, source, place, ordinal, kind, municipality_number,
                location, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
          .params(
              Cells.row(
                  run.asOf().toString(),
                  stage.name(),
                  source,
                  place,
                  ordinal++,
                  failure.kind().name(),
                  Cells.text(failure.municipality()),
                  failure.location(),
                  failure.message()))
          .update();
    }
  }

  /** The steps in which something can go wrong with a source or a paper. */
  public enum Stage {
    DISCOVER,
    FETCH,
    CLASSIFY
  }

  /** Returns all that went wrong on a reporting day, and the papers that cannot be read, sorted. */
  public List<Failure> failures(LocalDate asOf) {
    return jdbc.sql(
            """
            SELECT kind, source, municipality_number, location, message FROM failure
            WHERE as_of = :day
            UNION ALL
            SELECT u.kind, d.source, d.municipality_number, d.location, u.message FROM unreadable u
            JOIN document d ON d.document_key = u.document_key AND d.current_sha256 = u.sha256
            WHERE d.withdrawn_on IS NULL AND d.withheld = 0
            ORDER BY 2, 4, 1, 5""")
        .param("day", asOf.toString())
        .query(Ledger::failure)
        .list();
  }

  private static Failure failure(ResultSet row, int number) throws SQLException {
    return new Failure(
        FailureKind.valueOf(row.getString("kind")),
        row.getString("source"),
        Cells.municipality(row, "municipality_number"),
        row.getString("location"),
        row.getString("message"));
  }
}
