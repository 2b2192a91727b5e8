package no.signert.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The attempts at reporting days. */
public final class Runs {
  private final JdbcClient jdbc;

  Runs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the latest attempt at a day. */
  public Optional<Run> latest(LocalDate asOf) {
    return jdbc.sql("SELECT * FROM run WHERE as_of = ? ORDER BY attempt DESC LIMIT 1")
        .param(asOf.toString())
        .query(Runs::run)
        .optional();
  }

  /** Returns the latest attempt of all days. */
  public Optional<Run> latest() {
    return jdbc.sql("SELECT * FROM run ORDER BY run_id DESC LIMIT 1").query(Runs::run).optional();
  }

  /** Begins the next attempt at a day. */
  public Run begin(
      LocalDate asOf, String inputsSha256, String rulesVersion, boolean offline, Instant now) {
    int id = jdbc.sql("SELECT COALESCE(MAX(run_id), 0) + 1 FROM run").query(Integer.class).single();
    int attempt = latest(asOf).map(Run::attempt).orElse(0) + 1;
    Run run = new Run(id, asOf, attempt, inputsSha256, rulesVersion, offline, false);
    jdbc.sql(
            """
            INSERT INTO run (run_id, as_of, attempt, inputs_sha256, rules_version, offline, started_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""")
        .params(id, asOf.toString(), attempt, inputsSha256, rulesVersion, offline ? 1 : 0, now + "")
        .update();
    return run;
  }

  /** Notes how a run ended. */
  public void end(Run run, Verdict result, Instant now) {
    jdbc.sql("UPDATE run SET finished_at = ?, result = ? WHERE run_id = ?")
        .params(now.toString(), result.name(), run.id())
        .update();
  }

  private static Run run(ResultSet row, int number) throws SQLException {
    return new Run(
        row.getInt("run_id"),
        LocalDate.parse(row.getString("as_of")),
        row.getInt("attempt"),
        row.getString("inputs_sha256"),
        row.getString("rules_version"),
        row.getInt("offline") == 1,
        row.getString("result") != null);
  }
}
