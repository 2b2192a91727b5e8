package no.signert.report.data;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.signert.domain.Edition;
import no.signert.domain.MunicipalityStatus;
import no.signert.report.table.Column;
import no.signert.report.table.EditionTables;
import no.signert.report.table.Kind;
import no.signert.report.table.Links;
import no.signert.report.table.Table;
import no.signert.report.words.Headline;
import no.signert.report.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Describes the CSV files of an edition as a Frictionless Data Package, version 1. */
public final class DataPackage {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final Map<String, String> CC_BY = new LinkedHashMap<>();

  static {
    CC_BY.put("name", "CC-BY-4.0");
    CC_BY.put("title", "Creative Commons Attribution 4.0");
    CC_BY.put("path", "https://creativecommons.org/licenses/by/4.0/");
  }

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
    description.put("title", new Headline(edition, words).title());
    description.put("description", about());
    description.put("version", edition.asOf().toString());
    description.put("created", edition.asOf() + "T00:00:00Z");
    description.put("licenses", List.of(CC_BY));
    description.put("sources", sources());
    description.put("resources", tables.all().stream().map(this::resource).toList());
    return (JSON.writeValueAsString(description).replace("\r\n", "\n") + "\n")
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private String about() {
    String about = words.text("package.description");
    return edition.campaign().example() ? words.text("example.notice") + " " + about : about;
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
      fields.add(field(table, column));
    }
    return fields;
  }

  private Map<String, Object> field(Table<?> table, Column<?> column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", type(column.kind()));
    field.put("title", words.heading(table.name(), column.name()));
    String about = table.name() + "." + column.name() + ".about";
    if (words.has(about)) {
      field.put("description", words.text(about));
    }
    switch (column.kind()) {
      case YES_NO -> {
        field.put("trueValues", List.of("yes"));
        field.put("falseValues", List.of("no"));
      }
      case SHARE -> {
        field.put("unit", "fraction");
        field.put("constraints", Map.of("maximum", 1));
      }
      case DAY -> field.put("format", "default");
      case INTEGER -> field.put("unit", unit(column.name()));
      default -> {
        if (table.key().contains(column.name())) {
          field.put("constraints", Map.of("required", true));
        }
      }
    }
    return field;
  }

  private static String unit(String column) {
    if (column.endsWith("population")) {
      return "inhabitants";
    }
    return switch (column) {
      case "start", "end" -> "UTF-16 code units";
      case "days_since_good" -> "days";
      case "documents_seen", "documents_read" -> "papers";
      case "page" -> "page";
      default -> "municipalities";
    };
  }

  /** The register, and every publication that a reported status rests on, once each. */
  private List<Map<String, String>> sources() {
    Map<String, Map<String, String>> sources = new LinkedHashMap<>();
    String register = edition.campaign().register().source();
    sources.put(register, source(words.text("package.source.register") + ": " + register, null));
    for (MunicipalityStatus status : edition.statuses()) {
      if (status.reported() != null) {
        String title = status.reported().sourceTitle();
        URI address = status.reported().sourceUrl();
        sources.putIfAbsent(title, source(title, address == null ? null : Links.web(address)));
      }
    }
    return List.copyOf(sources.values());
  }

  private static Map<String, String> source(String title, @Nullable String path) {
    Map<String, String> source = new LinkedHashMap<>();
    source.put("title", title);
    if (path != null) {
      source.put("path", path);
    }
    return source;
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
