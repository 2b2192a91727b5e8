package no.signert.example.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the servers saw; keeps the newest entries and counts all. Safe for several threads. */
public final class ServerLog {
  /**
   * A request, from its last byte in to its answer's last byte out.
   *
   * @param arrived when it had been read
   * @param answered just before the last bytes of the answer went out, so never later than the
   *     client had them; or when the client had gone
   * @param host address and port it came to
   * @param method such as {@code GET}
   * @param target path and query as sent
   * @param variant what else makes it another question: its body and its headers but for those of
   *     the connection, the session and the client
   * @param status what was answered; 0 if the client had gone before
   * @param agent the User-Agent header, empty if there was none
   * @param inFlight requests being answered on that host when it arrived, itself included
   */
  public record Entry(
      Instant arrived,
      Instant answered,
      String host,
      String method,
      String target,
      String variant,
      int status,
      String agent,
      int inFlight) {}

  private static final int MOST_KEPT = 400_000;

  private final Deque<Entry> entries = new ArrayDeque<>();
  private long total;

  synchronized void add(Entry entry) {
    total++;
    entries.add(entry);
    if (entries.size() > MOST_KEPT) {
      entries.remove();
    }
  }

  /** Returns the entries kept, in the order of arrival. */
  public synchronized List<Entry> entries() {
    List<Entry> copy = new ArrayList<>(entries);
    copy.sort(Comparator.comparing(Entry::arrived));
    return copy;
  }

  /** Returns how many requests there were, those no longer kept too. */
  public synchronized long total() {
    return total;
  }

  /** Forgets everything, for the next night. */
  public synchronized void clear() {
    entries.clear();
    total = 0;
  }

  /** Returns how many answers had each status. */
  public Map<Integer, Long> countByStatus() {
    Map<Integer, Long> counts = new HashMap<>();
    entries().forEach(entry -> counts.merge(entry.status(), 1L, Long::sum));
    return counts;
  }

  /** Returns the most requests that were ever in flight on one host. */
  public int mostInFlight() {
    return entries().stream().mapToInt(Entry::inFlight).max().orElse(0);
  }

  /** Returns the shortest time between two arrivals on one host; a day where none had two. */
  public Duration shortestPause() {
    Map<String, Instant> last = new HashMap<>();
    Duration shortest = Duration.ofDays(1);
    for (Entry entry : entries()) {
      Instant before = last.put(entry.host(), entry.arrived());
      if (before != null) {
        Duration pause = Duration.between(before, entry.arrived());
        shortest = pause.compareTo(shortest) < 0 ? pause : shortest;
      }
    }
    return shortest;
  }
}
