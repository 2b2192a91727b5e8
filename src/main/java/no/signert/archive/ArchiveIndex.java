package no.signert.archive;

import java.util.HashMap;
import java.util.Map;
import no.signert.domain.ArchiveLocation;
import org.jspecify.annotations.Nullable;

/** Where the last response to each request is. Safe for many threads. */
final class ArchiveIndex {
  /**
   * One response.
   *
   * @param file name of its part
   * @param entry the rest
   */
  record Known(String file, IndexEntry entry) {
    ArchiveLocation location() {
      return new ArchiveLocation(file, entry.offset());
    }
  }

  private final Map<RequestKey, Known> contents = new HashMap<>();

  /**
   * Errors and redirects that came after the last content: what is still unchanged is the content.
   */
  private final Map<RequestKey, Known> others = new HashMap<>();

  synchronized void add(String file, IndexEntry entry) {
    Known known = new Known(file, entry);
    if (entry.content()) {
      contents.put(entry.key(), known);
      others.remove(entry.key());
    } else {
      others.put(entry.key(), known);
    }
  }

  /** Returns the last response of any kind; null if there is none. */
  synchronized @Nullable Known latest(RequestKey key) {
    return others.getOrDefault(key, contents.get(key));
  }

  /** Returns the last response that was a content; null if there is none. */
  synchronized @Nullable Known latestContent(RequestKey key) {
    return contents.get(key);
  }
}
