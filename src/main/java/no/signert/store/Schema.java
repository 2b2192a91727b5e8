package no.signert.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tables of the store, in numbered versions; {@code PRAGMA user_version} says which one a file
 * has.
 */
final class Schema {
  /** Scripts {@code schema-1.sql} to {@code schema-VERSION.sql} make the newest one. */
  static final int VERSION = 4;

  private Schema() {}

  /**
   * Brings a file to the newest version.
   *
   * @throws IllegalStateException if a newer program made the file
   */
  static void migrate(DataSource file) {
    JdbcTemplate jdbc = new JdbcTemplate(file);
    int version = version(jdbc);
    if (version > VERSION) {
      throw new IllegalStateException(
          "The store has schema version "
              + version
              + ", this program knows up to "
              + VERSION
              + ". Use the newer program, or start with an empty report directory.");
    }
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(file));
    for (int next = version + 1; next <= VERSION; next++) {
      int target = next;
      transaction.executeWithoutResult(
          status -> {
            statements(target).forEach(jdbc::execute);
            // A pragma takes no parameters.
            jdbc.execute("PRAGMA user_version = " + target);
          });
    }
  }

  static int version(JdbcTemplate jdbc) {
    Integer version = jdbc.queryForObject("PRAGMA user_version", Integer.class);
    return version == null ? 0 : version;
  }

  /** The comments stay: SQLite keeps the text of a table, and other tools show it. */
  private static List<String> statements(int version) {
    return Arrays.stream(script(version).split(";\n"))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .map(Schema::strict)
        .toList();
  }

  private static String strict(String statement) {
    return statement.contains("CREATE TABLE") ? statement + " STRICT" : statement;
  }

  static String script(int version) {
    String name = "schema-" + version + ".sql";
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its own " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
