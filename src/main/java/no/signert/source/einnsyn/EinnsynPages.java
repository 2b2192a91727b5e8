package no.signert.source.einnsyn;

import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.signert.domain.FailureKind;
import no.signert.source.JsonAnswer;
import no.signert.source.PortalClient;
import no.signert.source.PortalFault;
import no.signert.source.PortalLink;
import org.jspecify.annotations.Nullable;

/**
 * Follows a list to its last page. A page may be short or empty while another follows; {@code next}
 * is a path or an address, to be taken as it is.
 */
final class EinnsynPages {
  /** More pages than any search of ours has; a list that goes on is a loop. */
  private static final int MOST_PAGES = 500;

  private final PortalClient client;

  EinnsynPages(PortalClient client) {
    this.client = client;
  }

  /** What to do with a hit. */
  @FunctionalInterface
  interface Hit {
    void take(JsonAnswer item) throws PortalFault;
  }

  void each(URI first, Hit hit) throws PortalFault {
    Set<String> ids = new HashSet<>();
    Set<URI> asked = new HashSet<>();
    URI page = first;
    while (page != null) {
      if (!asked.add(page) || asked.size() > MOST_PAGES) {
        throw new PortalFault(
            FailureKind.DUPLICATE_ITEMS,
            page.toString(),
            "The list of pages leads back to " + page);
      }
      JsonAnswer answer = client.json(page, Map.of());
      int news = 0;
      int items = 0;
      for (JsonAnswer item : answer.get("items").items()) {
        items++;
        if (ids.add(item.text("id"))) {
          news++;
          hit.take(item);
        }
      }
      if (items > 0 && news == 0) {
        throw new PortalFault(
            FailureKind.DUPLICATE_ITEMS,
            page.toString(),
            "A page with " + items + " items, all of them seen before");
      }
      page = next(page, answer);
    }
  }

  private static @Nullable URI next(URI page, JsonAnswer answer) throws PortalFault {
    String next = answer.optionalText("next");
    if (next == null) {
      return null;
    }
    URI target = PortalLink.resolve(page, next);
    if (!target.getHost().equals(page.getHost())) {
      throw new PortalFault(
          FailureKind.UNKNOWN_FORMAT, page.toString(), "The next page is elsewhere: " + target);
    }
    return target;
  }
}
