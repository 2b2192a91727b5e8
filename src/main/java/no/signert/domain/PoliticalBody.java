package no.signert.domain;

/**
 * The kind of a municipal body (<i>organ</i>), in falling order of whose word is last.
 *
 * <p>The order of the constants is the order of authority: {@link #hasLastWordOver} relies on it.
 */
public enum PoliticalBody {
  /** <i>kommunestyre, bystyre, herredsstyre</i>: three names, one body. */
  MUNICIPAL_COUNCIL,
  /** <i>byråd</i>, in municipalities with a parliamentary government. */
  CITY_GOVERNMENT,
  /** <i>formannskap</i>: may recommend or decide. */
  EXECUTIVE_BOARD,
  /** <i>utvalg, hovedutvalg, komité</i>. */
  COMMITTEE,
  /** <i>eldreråd, ungdomsråd</i> and other bodies that only advise. */
  ADVISORY_BODY,
  /** <i>kommunedirektør, rådmann</i>: proposes, never decides for the council. */
  CHIEF_EXECUTIVE,
  /** <i>regionråd, interkommunalt</i>: not a body of one municipality. */
  REGIONAL_BODY;

  /** Returns whether this body overrules {@code other}. */
  public boolean hasLastWordOver(PoliticalBody other) {
    return compareTo(other) < 0;
  }
}
