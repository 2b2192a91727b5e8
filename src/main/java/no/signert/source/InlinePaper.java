package no.signert.source;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.signert.domain.FailureKind;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.JsonNode;

/**
 * A paper that is no file but words inside a JSON answer, as FirstAgenda's decisions are and
 * eInnsyn's may be.
 *
 * <p>Its location is the answer's address with a fragment that names an object in it by one of its
 * values: {@code …/dagsorden/7#Id=3} is the object whose {@code Id} is 3. The whole answer is what
 * is fetched, hashed and archived; {@link #page} makes of it a page with the object's words, and
 * the same answer always gives the same page.
 */
public final class InlinePaper {
  private static final Pattern LOCATION = Pattern.compile("(https?://[^#]+)#([A-Za-z]+)=(.+)");
  private static final List<String> TITLES = List.of("Navn", "Caption", "offentligTittel");
  private static final List<String> WORDS = List.of("Html", "tekstInnhold");
  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>");

  private InlinePaper() {}

  /**
   * Makes a page of the words of the named object: its title, then its texts in their order.
   *
   * @param answer the whole answer, as fetched
   * @param location of a reference that {@link no.signert.domain.DocumentReference#isInline is
   *     inline}
   * @return HTML in UTF-8
   * @throws PortalFault if the answer is no JSON, or the object is not in it, or has no words
   */
  public static byte[] page(byte[] answer, String location) throws PortalFault {
    Matcher parts = LOCATION.matcher(location);
    if (!parts.matches()) {
      throw new PortalFault(FailureKind.UNKNOWN_FORMAT, location, "No inline paper: " + location);
    }
    String key = parts.group(2);
    String value = URLDecoder.decode(parts.group(3), StandardCharsets.UTF_8);
    JsonNode whole = JsonAnswer.parse(URI.create(parts.group(1)), answer).node();
    JsonNode named = find(whole, key, value, location);
    StringBuilder body = new StringBuilder();
    collect(named, body);
    if (body.isEmpty()) {
      throw new PortalFault(
          FailureKind.EMPTY_DOCUMENT, location, "No words where " + key + " is '" + value + "'");
    }
    String title = title(named);
    String page =
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"
            + title
            + "</title></head><body>\n<h1>"
            + title
            + "</h1>\n"
            + body
            + "</body></html>\n";
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static JsonNode find(JsonNode whole, String key, String value, String location)
      throws PortalFault {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(whole);
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      JsonNode id = node.get(key);
      if (id != null && id.isValueNode() && id.asString().equals(value)) {
        return node;
      }
      node.forEach(open::add);
    }
    throw new PortalFault(
        FailureKind.MISSING_KEY, location, "Nothing in the answer has " + key + " '" + value + "'");
  }

  private static void collect(JsonNode node, StringBuilder body) {
    for (String key : node.propertyNames()) {
      JsonNode value = node.get(key);
      if (WORDS.contains(key) && value.isString() && !value.asString().isBlank()) {
        body.append("<div>").append(html(value.asString())).append("</div>\n");
      } else {
        collect(value, body);
      }
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, body));
    }
  }

  private static String title(JsonNode node) {
    for (String key : TITLES) {
      JsonNode title = node.get(key);
      if (title != null && title.isString()) {
        return Entities.escape(title.asString().strip());
      }
    }
    return "";
  }

  private static String html(String text) {
    return MARKUP.matcher(text).find()
        ? text
        : Entities.escape(text.strip()).replace("\n", "<br>\n");
  }
}
