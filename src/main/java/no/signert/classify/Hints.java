package no.signert.classify;

import java.time.LocalDate;
import no.signert.domain.Body;
import no.signert.domain.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a paper before it is read: from a manifest or a publishing system.
 *
 * @param municipalityName everyday name of the municipality that owns the paper; null if unknown
 * @param body the body whose paper it is; null if unknown
 * @param meetingDate day of the meeting; null if unknown
 * @param kind the kind of paper its source says it is
 */
public record Hints(
    @Nullable String municipalityName,
    @Nullable Body body,
    @Nullable LocalDate meetingDate,
    DocumentKind kind) {
  /** Nothing is known. */
  public static final Hints NONE = new Hints(null, null, null, DocumentKind.UNKNOWN);
}
