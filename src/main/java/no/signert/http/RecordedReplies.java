package no.signert.http;

import java.io.IOException;
import java.util.Optional;

/** What was received earlier. Called by many threads. */
@FunctionalInterface
public interface RecordedReplies {
  /**
   * Returns what was received for this request, redirects not followed; empty if nothing was. Of an
   * answer that nothing had changed, this is what it was unchanged from.
   *
   * @throws IOException if it is there but can't be read
   */
  Optional<KeptExchange> find(HttpCall call) throws IOException;
}
