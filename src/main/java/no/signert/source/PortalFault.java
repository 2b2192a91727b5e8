package no.signert.source;

import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.MunicipalityNumber;

/**
 * A publishing system did not answer, or not in a form we know. It ends one question, never a
 * visit: adapters turn it into a {@link Failure} of their answer.
 */
public final class PortalFault extends Exception {
  private final FailureKind kind;
  private final String location;

  /**
   * Makes a fault.
   *
   * @param kind what kept us from the answer
   * @param location the address that was asked
   * @param message what was wrong, with the offending value
   */
  public PortalFault(FailureKind kind, String location, String message) {
    super(message);
    this.kind = kind;
    this.location = location;
  }

  /** Returns what kept us from the answer. */
  public FailureKind kind() {
    return kind;
  }

  /** Returns the address that was asked. */
  public String location() {
    return location;
  }

  /** Returns this fault as a row of the ledger. */
  public Failure toFailure(String source, MunicipalityNumber municipality) {
    String message = getMessage();
    return new Failure(
        kind, source, municipality, location, message == null ? kind.name() : message);
  }
}
