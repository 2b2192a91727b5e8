package no.signert.example.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.signert.example.world.Cast;
import no.signert.example.world.Fault;

/**
 * A search as ACOS nye-innsyn is sent one.
 *
 * @param type 0 for cases and documents, 1 for meetings
 * @param words to look for, in lower case; empty for everything
 * @param from the first day, ISO; empty for any
 * @param page counted from 1
 * @param pageSize at most 100, whatever is asked for
 */
record AcosQuery(int type, String words, String from, int page, int pageSize) {
  private static final int MOST = 100;
  private static final int CAPPED = 2;

  static AcosQuery of(String body, Cast cast) {
    Map<?, ?> query = Json.read(body);
    String words = "";
    String from = "";
    int page = 1;
    int size = MOST;
    if (query.get("keyValues") instanceof List<?> pairs) {
      for (Object pair : pairs) {
        if (pair instanceof Map<?, ?> fields) {
          String value = String.valueOf(fields.get("value"));
          switch (String.valueOf(fields.get("key"))) {
            case "searchTerm", "titleSearch" -> words = words.isEmpty() ? value : words;
            case "Dato" -> from = value.matches("\\d{4}-\\d\\d-\\d\\d") ? value : from;
            case "page" -> page = Math.max(1, number(value));
            case "pageSize" -> size = Math.max(1, Math.min(MOST, number(value)));
            default -> {}
          }
        }
      }
    }
    int capped = cast.fault() == Fault.CAPPED_PAGES ? Math.min(CAPPED, size) : size;
    int type = query.get("type") instanceof Number number ? number.intValue() : 0;
    return new AcosQuery(
        type, words.replace("\"", "").toLowerCase(Locale.ROOT), from, page, capped);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
