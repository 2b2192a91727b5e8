package no.signert.example.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A request as it came.
 *
 * @param method such as {@code GET}
 * @param target path and query as sent
 * @param headers by lower-case name
 * @param body empty if there is none
 */
public record Request(String method, String target, Map<String, String> headers, String body) {
  private static final Set<String> PASSING =
      Set.of(
          "accept",
          "accept-encoding",
          "connection",
          "content-length",
          "content-type",
          "cookie",
          "host",
          "if-modified-since",
          "if-none-match",
          "referer",
          "user-agent");

  /** Returns the path, percent-decoded. */
  public String path() {
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    return decode(path.replace("+", "%2B"));
  }

  /** Returns a header, empty if it was not sent. */
  public String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  /** Returns the value of a cookie, empty if it was not sent. */
  public String cookie(String name) {
    for (String cookie : header("Cookie").split(";", -1)) {
      String pair = cookie.strip();
      if (pair.startsWith(name + "=")) {
        return pair.substring(name.length() + 1);
      }
    }
    return "";
  }

  /** Returns the first value of a query parameter, empty if there is none. */
  public String parameter(String name) {
    List<String> values = parameters().getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  /** Returns all query parameters, decoded. */
  public Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    int query = target.indexOf('?');
    if (query >= 0) {
      for (String pair : target.substring(query + 1).split("&", -1)) {
        if (!pair.isEmpty()) {
          int equals = pair.indexOf('=');
          String name = equals < 0 ? pair : pair.substring(0, equals);
          String value = equals < 0 ? "" : pair.substring(equals + 1);
          parameters.computeIfAbsent(decode(name), n -> new ArrayList<>()).add(decode(value));
        }
      }
    }
    return parameters;
  }

  /** Returns what makes this another question than one with the same method and target. */
  String variant() {
    StringBuilder variant = new StringBuilder();
    new TreeMap<>(headers)
        .forEach(
            (name, value) -> {
              if (!PASSING.contains(name)) {
                variant.append(name).append(": ").append(value).append('\n');
              }
            });
    return variant.append(body).toString();
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
