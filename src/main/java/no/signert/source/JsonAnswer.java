package no.signert.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import no.signert.domain.FailureKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A value of a JSON answer that knows where it stands, so that a missing key can be named.
 *
 * @param from the address that answered
 * @param path where the value stands within the answer, such as {@code items[2].title}; empty for
 *     the whole
 * @param node the value
 */
public record JsonAnswer(URI from, String path, JsonNode node) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads an answer.
   *
   * @throws PortalFault {@code INVALID_JSON} if it is none, {@code UNKNOWN_FORMAT} if it is a bare
   *     value
   */
  public static JsonAnswer parse(URI from, byte[] body) throws PortalFault {
    try {
      return whole(from, JSON.readTree(body));
    } catch (JacksonException e) {
      throw new PortalFault(
          FailureKind.INVALID_JSON, from.toString(), "Not JSON: " + e.getOriginalMessage());
    }
  }

  private static JsonAnswer whole(URI from, JsonNode node) throws PortalFault {
    if (!node.isContainer()) {
      throw new PortalFault(
          FailureKind.UNKNOWN_FORMAT, from.toString(), "Neither object nor list: '" + node + "'");
    }
    return new JsonAnswer(from, "", node);
  }

  /** Returns whether a key is there with a value other than null. */
  public boolean has(String key) {
    return node.hasNonNull(key);
  }

  /**
   * Returns the value of a key that must be there.
   *
   * @throws PortalFault {@code MISSING_KEY} if it is not there or null
   */
  public JsonAnswer get(String key) throws PortalFault {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      throw missing(key);
    }
    return new JsonAnswer(from, path.isEmpty() ? key : path + "." + key, value);
  }

  /** Returns the fault that a key is not here. */
  public PortalFault missing(String key) {
    return new PortalFault(
        FailureKind.MISSING_KEY,
        from.toString(),
        "No '" + key + "' in " + (path.isEmpty() ? "the answer" : path));
  }

  /**
   * Returns the elements of a list.
   *
   * @throws PortalFault {@code UNKNOWN_FORMAT} if this is no list
   */
  public List<JsonAnswer> items() throws PortalFault {
    if (!node.isArray()) {
      throw new PortalFault(
          FailureKind.UNKNOWN_FORMAT,
          from.toString(),
          "Not a list: " + (path.isEmpty() ? "the answer" : path));
    }
    List<JsonAnswer> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      items.add(new JsonAnswer(from, path + "[" + i + "]", node.get(i)));
    }
    return items;
  }

  /** Returns the elements of the list under a key; empty if the key is absent or null. */
  public List<JsonAnswer> itemsOf(String key) throws PortalFault {
    return has(key) ? get(key).items() : List.of();
  }

  /** Returns the text or number under a key that must be there. */
  public String text(String key) throws PortalFault {
    return get(key).node().asString();
  }

  /** Returns the text or number under a key; null if it is absent, null or blank. */
  public @Nullable String optionalText(String key) {
    JsonNode value = node.get(key);
    if (value == null || !value.isValueNode() || value.isNull() || value.asString().isBlank()) {
      return null;
    }
    return value.asString().strip();
  }

  /** Returns the whole number under a key that must be there. */
  public int integer(String key) throws PortalFault {
    JsonAnswer value = get(key);
    if (!value.node().isInt()) {
      throw new PortalFault(
          FailureKind.UNKNOWN_FORMAT,
          from.toString(),
          "Not a whole number: " + value.path() + " is " + value.node());
    }
    return value.node().asInt();
  }

  /** Returns whether a key holds true; false if it is absent or null. */
  public boolean flag(String key) {
    JsonNode value = node.get(key);
    return value != null && value.asBoolean(false);
  }
}
