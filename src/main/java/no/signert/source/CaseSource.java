package no.signert.source;

/**
 * Something that can be asked which case papers exist (<i>kilde</i>): a folder, or one
 * municipality's publishing system.
 */
public interface CaseSource {
  /** Returns the name of this source in the ledger, unique within a job. */
  String name();

  /** Returns its type in the job file, or the name of its adapter. */
  String type();

  /**
   * Asks for the papers that may concern a declaration.
   *
   * <p>Never throws for what the other side did: whatever went wrong is a failure of the answer,
   * next to the papers that could be listed all the same.
   */
  Discovery discover(DiscoveryRequest request);
}
