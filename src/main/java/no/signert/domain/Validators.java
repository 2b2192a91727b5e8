package no.signert.domain;

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
}
