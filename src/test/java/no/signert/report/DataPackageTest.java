package no.signert.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the schemas of Frictionless Data Package 1, Tabular Data Resource and Table Schema ask for,
 * rule by rule, and that the files are what their description says.
 */
class DataPackageTest {
  private static final String NAME = "[-a-z0-9._/]+";
  private static final Set<String> TYPES = Set.of("string", "boolean", "integer", "number", "date");

  @TempDir static Path directory;
  private static JsonNode description = JsonMapper.shared().createObjectNode();

  @BeforeAll
  static void write() throws IOException {
    new EditionWriter().write(DemoEdition.in("en"), directory);
    description = JsonMapper.shared().readTree(directory.resolve("datapackage.json").toFile());
  }

  @Test
  void thePackageHasWhatTheSchemaAsksFor() {
    assertThat(description.get("profile").asString()).isEqualTo("tabular-data-package");
    assertThat(description.get("name").asString()).matches(NAME);
    assertThat(OffsetDateTime.parse(description.get("created").asString())).isNotNull();
    assertThat(description.get("title").isString()).isTrue();
    assertThat(description.get("description").isString()).isTrue();
    assertThat(description.get("licenses")).isNotEmpty();
    for (JsonNode license : description.get("licenses")) {
      assertThat(license.get("name").asString()).matches("[-a-zA-Z0-9._]+");
      assertThat(URI.create(license.get("path").asString()).isAbsolute()).isTrue();
    }
    for (JsonNode source : description.get("sources")) {
      assertThat(source.get("title").asString()).isNotBlank();
      if (source.has("path")) {
        assertThat(source.get("path").asString()).matches("(?=^[^./~])[^\\s]+");
      }
    }
    assertThat(description.get("resources")).hasSize(6);
  }

  @Test
  void eachResourceIsAFileBesideItWithTheColumnsItNames() throws IOException {
    List<String> names = new ArrayList<>();
    for (JsonNode resource : description.get("resources")) {
      names.add(resource.get("name").asString());
      assertThat(resource.get("profile").asString()).isEqualTo("tabular-data-resource");
      assertThat(resource.get("name").asString()).matches(NAME);
      assertThat(resource.get("mediatype").asString()).matches("^(.+)/(.+)$");
      assertThat(resource.get("encoding").asString()).isEqualTo("utf-8");
      String path = resource.get("path").asString();
      assertThat(path).doesNotContain("..").doesNotStartWith("/");
      List<String> fields = new ArrayList<>();
      for (JsonNode field : resource.get("schema").get("fields")) {
        fields.add(field.get("name").asString());
        assertThat(field.get("type").asString()).isIn(TYPES);
        assertThat(field.get("title").asString()).isNotBlank();
      }
      assertThat(fields).doesNotHaveDuplicates();
      String header = Files.readAllLines(directory.resolve(path)).get(0);
      assertThat(String.join(",", fields)).isEqualTo(header);
      JsonNode key = resource.get("schema").get("primaryKey");
      if (key != null) {
        key.forEach(column -> assertThat(fields).contains(column.asString()));
      }
      resource.get("schema").get("missingValues").forEach(v -> assertThat(v.isString()).isTrue());
    }
    assertThat(names).doesNotHaveDuplicates();
  }
}
