package no.signert.example.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Objects with their keys in the order they were put, as JSON. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  private Json() {}

  static Json object() {
    return new Json();
  }

  Json with(String key, @Nullable Object value) {
    fields.put(key, value instanceof Json json ? json.fields : value);
    return this;
  }

  Map<String, @Nullable Object> map() {
    return fields;
  }

  @Override
  public String toString() {
    return text(fields);
  }

  static String text(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** Reads JSON a client sent; an empty object if it is none. */
  static Map<?, ?> read(String text) {
    try {
      return MAPPER.readValue(text, Map.class);
    } catch (tools.jackson.core.JacksonException e) {
      return Map.of();
    }
  }
}
