package no.signert.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yaml.snakeyaml.Yaml;

/** The description that Datasette shows, against the tables that the program makes. */
class DatasetteTest {
  private static final Path METADATA = Path.of("jobs/datasette/metadata.yml");

  @TempDir Path folder;

  @Test
  void everyTableIsDescribedAndEveryDescriptionFits() throws Exception {
    try (Connection database = database()) {
      Set<String> tables =
          new HashSet<>(
              first(
                  database,
                  "SELECT name FROM sqlite_master"
                      + " WHERE type = 'table' AND name NOT LIKE 'BATCH%' AND name NOT LIKE 'sqlite%'"));
      Map<String, Object> described = part(akson(), "tables");
      assertThat(described.keySet()).isEqualTo(tables);
      for (String table : described.keySet()) {
        List<String> columns =
            first(database, "SELECT name FROM pragma_table_info('" + table + "')");
        Map<String, Object> about = part(described, table);
        assertThat(about.get("description")).as(table).isNotNull();
        if (about.containsKey("columns")) {
          assertThat(columns).containsAll(part(about, "columns").keySet());
        }
        if (about.get("facets") instanceof List<?> facets) {
          facets.forEach(facet -> assertThat(columns).as(table).contains(facet.toString()));
        }
      }
    }
  }

  @Test
  void everyQueryRuns() throws Exception {
    try (Connection database = database()) {
      Map<String, Object> queries = part(akson(), "queries");
      assertThat(queries).isNotEmpty();
      for (String name : queries.keySet()) {
        assertThat(first(database, String.valueOf(part(queries, name).get("sql"))))
            .as(name)
            .isEmpty();
      }
    }
  }

  private Connection database() throws SQLException {
    String address = "jdbc:sqlite:" + folder.resolve("trial.db");
    NightStore.open(new DriverManagerDataSource(address));
    return DriverManager.getConnection(address);
  }

  private static List<String> first(Connection database, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private static Map<String, Object> akson() throws IOException {
    Map<String, Object> all = new Yaml().load(Files.readString(METADATA));
    return part(part(all, "databases"), "akson");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> part(Map<String, Object> of, String name) {
    return (Map<String, Object>) Objects.requireNonNull(of.get(name), name);
  }
}
