package no.signert.domain;

import org.jspecify.annotations.Nullable;

/**
 * Something we could not read (<i>feil</i>). It goes to the ledger, and never into a status.
 *
 * @param kind what kept us from it
 * @param source name of the source it happened in
 * @param municipality whom it concerns; null where that is not known or all are concerned
 * @param location the address or path
 * @param message what happened, with the offending value, and what to do about it
 */
public record Failure(
    FailureKind kind,
    String source,
    @Nullable MunicipalityNumber municipality,
    String location,
    String message) {
  public Failure {
    Checks.notBlank(source, "The source of a failure");
    Checks.notBlank(message, "The message of a failure");
  }
}
