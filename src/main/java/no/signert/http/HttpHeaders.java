package no.signert.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Header fields of a request or reply, in order, as sent or received.
 *
 * @param fields the fields; one name may occur several times
 */
public record HttpHeaders(List<Field> fields) {
  /** What describes the stored bytes, and stays when a 304 brings other fields up to date. */
  private static final Set<String> OF_THE_BODY =
      Set.of(
          "content-encoding",
          "content-length",
          "content-type",
          "content-range",
          "transfer-encoding",
          "x-archive-orig-transfer-encoding");

  /** No fields. */
  public static final HttpHeaders NONE = new HttpHeaders(List.of());

  /**
   * One field.
   *
   * @param name as written; compared without regard to case
   * @param value without surrounding space
   */
  public record Field(String name, String value) {
    @Override
    public String toString() {
      return name + ": " + value;
    }
  }

  public HttpHeaders {
    fields = List.copyOf(fields);
  }

  /** Reads the fields of a message head; its first line and lines without a colon are no fields. */
  public static HttpHeaders parse(String head) {
    return new HttpHeaders(
        head.lines()
            .skip(1)
            .filter(line -> line.indexOf(':') > 0)
            .map(
                line -> {
                  int colon = line.indexOf(':');
                  return new Field(line.substring(0, colon), line.substring(colon + 1).strip());
                })
            .toList());
  }

  /** Returns the first value of that name. */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** Returns all values of that name, in order; empty if there is none. */
  public List<String> all(String name) {
    return fields.stream()
        .filter(field -> field.name().equalsIgnoreCase(name))
        .map(Field::value)
        .toList();
  }

  /** Returns these fields with one more, in place of any of that name. */
  public HttpHeaders with(String name, String value) {
    List<Field> changed = new ArrayList<>(without(name).fields);
    changed.add(new Field(name, value));
    return new HttpHeaders(changed);
  }

  /** Returns these fields but for those of that name. */
  HttpHeaders without(String name) {
    return new HttpHeaders(
        fields.stream().filter(field -> !field.name().equalsIgnoreCase(name)).toList());
  }

  /** Returns a stored head with the fields of a later answer about the same bytes (RFC 9111). */
  public static String broughtUpToDate(String stored, String later) {
    if (later.isEmpty()) {
      return stored;
    }
    String firstLine = stored.lines().findFirst().orElse("HTTP/1.1 200 ");
    return parse(stored).updatedBy(parse(later)).head(firstLine);
  }

  private HttpHeaders updatedBy(HttpHeaders later) {
    List<Field> newer =
        later.fields.stream()
            .filter(field -> !OF_THE_BODY.contains(field.name().toLowerCase(Locale.ROOT)))
            .toList();
    Set<String> names =
        newer.stream().map(f -> f.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    List<Field> all = new ArrayList<>(fields);
    all.removeIf(field -> names.contains(field.name().toLowerCase(Locale.ROOT)));
    all.addAll(newer);
    return new HttpHeaders(all);
  }

  /** Returns the message head that starts with {@code firstLine}, with its closing empty line. */
  String head(String firstLine) {
    return fields.stream()
        .map(field -> field + "\r\n")
        .collect(Collectors.joining("", firstLine + "\r\n", "\r\n"));
  }
}
