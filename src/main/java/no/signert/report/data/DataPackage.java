package no.signert.report.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.signert.domain.Edition;
import no.signert.report.table.Column;
import no.signert.report.table.EditionTables;
import no.signert.report.table.Kind;
import no.signert.report.table.Table;
import no.signert.report.words.Words;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Describes the CSV files of an edition as a Frictionless Data Package, version 1. */
public final class DataPackage {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Edition edition;
  private final Words words;

  /** Describes in the language of {@code words}. */
  public DataPackage(Edition edition, Words words) {
    this.edition = edition;
    this.words = words;
  }

  /** Returns the description as JSON in UTF-8. */
  public byte[] json(EditionTables tables) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("profile", "tabular-data-package");
    description.put("name", edition.campaign().key());
    description.put("title", edition.campaign().title());
    description.put("description", words.text("package.description"));
    description.put("version", edition.asOf().toString());
    description.put("created", edition.asOf() + "T00:00:00Z");
    description.put("resources", tables.all().stream().map(this::resource).toList());
    return (JSON.writeValueAsString(description).replace("\r\n", "\n") + "\n")
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private Map<String, Object> resource(Table<?> table) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.name());
    resource.put("path", table.name() + ".csv");
    resource.put("title", words.text("title." + table.name()));
    resource.put("description", words.text("lead." + table.name()));
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("dialect", Map.of("lineTerminator", "\n"));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", fields(table));
    schema.put("missingValues", List.of(""));
    if (!table.key().isEmpty()) {
      schema.put("primaryKey", table.key());
    }
    resource.put("schema", schema);
    return resource;
  }

  private <T> List<Map<String, Object>> fields(Table<T> table) {
    List<Map<String, Object>> fields = new ArrayList<>();
    for (Column<T> column : table.columns()) {
      Map<String, Object> field = new LinkedHashMap<>();
      field.put("name", column.name());
      field.put("type", type(column.kind()));
      if (column.kind() == Kind.YES_NO) {
        field.put("trueValues", List.of("yes"));
        field.put("falseValues", List.of("no"));
      }
      fields.add(field);
    }
    return fields;
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case TEXT, ADDRESS, DIGITS, CODE, ANSWER -> "string";
      case YES_NO -> "boolean";
      case INTEGER -> "integer";
      case SHARE -> "number";
      case DAY -> "date";
    };
  }
}
