package no.signert.http;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.signert.domain.ArchiveLocation;
import no.signert.domain.Validators;
import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param status 2xx, or 304 to a call that asked whether something changed
 * @param headers as received
 * @param body its bytes, decompressed; empty with 304. Not copied: treat them as read-only
 * @param uri where the answer came from, after redirects
 * @param receivedAt when its last byte arrived
 * @param archived where the archive keeps it; null if there is no archive
 */
public record HttpReply(
    int status,
    HttpHeaders headers,
    @SuppressWarnings("ArrayRecordComponent") byte[] body,
    URI uri,
    Instant receivedAt,
    @Nullable ArchiveLocation archived) {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([^\\s\";]+)", Pattern.CASE_INSENSITIVE);

  /** Returns whether the server said that nothing changed. */
  public boolean isNotModified() {
    return status == 304;
  }

  /**
   * Returns what the server calls the body: lower case, without parameters; null if it says
   * nothing.
   */
  public @Nullable String mediaType() {
    return headers
        .first("Content-Type")
        .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter(type -> !type.isEmpty())
        .orElse(null);
  }

  /** Returns the charset the server names; null if it names none. */
  public @Nullable String charset() {
    Optional<Matcher> found = headers.first("Content-Type").map(CHARSET::matcher);
    return found.isPresent() && found.get().find() ? found.get().group(1) : null;
  }

  /** Returns what to ask with next time whether this changed. */
  public Validators validators() {
    return new Validators(
        headers.first("ETag").orElse(null), headers.first("Last-Modified").orElse(null));
  }

  /** Returns until when the server vouches for it; {@code receivedAt} or earlier if it does not. */
  public Instant freshUntil() {
    return new Freshness(headers, receivedAt).until();
  }
}
