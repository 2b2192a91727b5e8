package no.signert.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When sources were last asked and answered in full. */
public final class Asked {
  private final JdbcClient jdbc;

  Asked(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One such time.
   *
   * @param questionSha256 hash of all that decided what was asked
   * @param at when
   * @param on the reporting day
   * @param documentsSeen how many papers the source listed
   */
  public record Last(String questionSha256, Instant at, LocalDate on, int documentsSeen) {}

  /** Returns the last time; empty if it was never, or the source has failed since. */
  public Optional<Last> last(String source) {
    return jdbc.sql("SELECT * FROM source_asked WHERE source = ?")
        .param(source)
        .query(Asked::read)
        .optional();
  }

  private static Last read(ResultSet row, int number) throws SQLException {
    return new Last(
        row.getString("question_sha256"),
        Instant.parse(row.getString("asked_at")),
        LocalDate.parse(row.getString("asked_on")),
        row.getInt("documents_seen"));
  }

  /** Takes down that a source answered in full. */
  public void answered(String source, Last last) {
    jdbc.sql(
            """
            INSERT INTO source_asked (source, question_sha256, asked_at, asked_on, documents_seen)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (source) DO UPDATE SET question_sha256 = excluded.question_sha256,
              asked_at = excluded.asked_at, asked_on = excluded.asked_on,
              documents_seen = excluded.documents_seen, rested_run = NULL""")
        .params(
            source,
            last.questionSha256(),
            last.at().toString(),
            last.on().toString(),
            last.documentsSeen())
        .update();
  }

  /** Takes down that a source did not, so that it is asked for everything the next time. */
  public void failed(String source) {
    jdbc.sql("DELETE FROM source_asked WHERE source = ?").param(source).update();
    forget(source);
  }

  /**
   * How a source was walked through.
   *
   * @param questionSha256 hash of all that decided what was asked
   * @param at when its answers were last read, and not only compared
   * @param way what was asked for, as text
   */
  public record Walk(String questionSha256, Instant at, String way) {}

  /** Returns the last walk through a source; empty if there is none that could be repeated. */
  public Optional<Walk> walk(String source) {
    return jdbc.sql("SELECT * FROM source_walk WHERE source = ?")
        .param(source)
        .query(
            (row, number) ->
                new Walk(
                    row.getString("question_sha256"),
                    Instant.parse(row.getString("walked_at")),
                    row.getString("way")))
        .optional();
  }

  /** Takes down how a source was walked through. */
  public void walked(String source, Walk walk) {
    jdbc.sql(
            """
            INSERT INTO source_walk (source, question_sha256, walked_at, way)
            VALUES (?, ?, ?, ?)
            ON CONFLICT (source) DO UPDATE SET question_sha256 = excluded.question_sha256,
              walked_at = excluded.walked_at, way = excluded.way""")
        .params(source, walk.questionSha256(), walk.at().toString(), walk.way())
        .update();
  }

  /** Forgets how a source was walked through: the next time it has to be read. */
  public void forget(String source) {
    jdbc.sql("DELETE FROM source_walk WHERE source = ?").param(source).update();
  }

  /** Takes down that a run leaves a source in peace. */
  public void rests(Run run, String source) {
    jdbc.sql("UPDATE source_asked SET rested_run = ? WHERE source = ?")
        .params(run.id(), source)
        .update();
  }

  /** Returns the sources that a run leaves in peace. */
  public Set<String> resting(Run run) {
    return jdbc.sql("SELECT source FROM source_asked WHERE rested_run = ?")
        .param(run.id())
        .query(String.class)
        .set();
  }
}
