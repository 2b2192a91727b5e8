package no.signert.domain;

/** How we know which municipality a document belongs to. */
public enum Attribution {
  /** A manifest row says so. */
  MANIFEST,
  /** The name of its folder or file says so. */
  PATH,
  /** It stood on the municipality's own publishing system. */
  PUBLISHER,
  /** Only the document's own header says so: marked for review. */
  HEADER
}
