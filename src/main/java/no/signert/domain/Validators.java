package no.signert.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a server gave with a document so that one may later ask whether it changed.
 *
 * @param etag the <code>ETag</code> header, verbatim; null where there was none
 * @param lastModified the <code>Last-Modified</code> header, verbatim; null where there was none
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  /** Nothing to ask with. */
  public static final Validators NONE = new Validators(null, null);

  /** Returns whether there is nothing to ask with. */
  public boolean isEmpty() {
    return etag == null && lastModified == null;
  }

  /** Returns the day of the last change, by UTC; empty if the server told none that can be read. */
  public Optional<LocalDate> lastChange() {
    if (lastModified == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          ZonedDateTime.parse(lastModified, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
