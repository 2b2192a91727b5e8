package no.signert.classify.procedure;

import java.util.Locale;

/** The rules that settle what a paper says; each has an example in the specifications. */
public enum Rule {
  /** No name of the declaration is in the paper. */
  NOT_MENTIONED,
  /** The words of the decision cannot be read. */
  ILLEGIBLE_DECISION,
  /** The decision says both yes and no. */
  DECISION_CONTRADICTS_ITSELF,
  /** The decision says yes, and the proposal to sign fell. */
  DECISION_AND_VOTE_DISAGREE,
  /** The words under the heading of the decision say it. */
  DECISION_TEXT,
  /** A body with no last word says what it advises. */
  BODY_RECOMMENDS,
  /** No decision is printed; how the votes ended says it. */
  VOTES,
  /** The account of the meeting says it, outside any proposal. */
  PROCEEDINGS,
  /** There was a vote, but on what is not to be told. */
  VOTE_ON_UNKNOWN_PROPOSAL,
  /** The decision refers to a text that is not there, or to one of several. */
  DECISION_REFERS_TO_UNKNOWN_TEXT,
  /** The decision is about another thing. */
  DECISION_ON_SOMETHING_ELSE,
  /** The decision has words of its own that do not say it. */
  DECISION_DOES_NOT_SAY,
  /** The decision refers to a proposal, whose text says it. */
  DECISION_BY_REFERENCE,
  /** The point to sign fell, and the decision prints the other points. */
  POINT_LEFT_OUT,
  /** The case was taken off the agenda of the day. */
  OFF_AGENDA,
  /** Only a recommendation stands; no body has decided. */
  RECOMMENDATION_ONLY,
  /** The administration recommends in its running text. */
  RECOMMENDATION_IN_PROSE,
  /** The case names it, but no body treats it and nothing is recommended. */
  NO_TREATMENT,
  /** The text is a form for anybody to fill in. */
  TEMPLATE,
  /** An official letter records the signature. */
  OFFICIALLY_RECORDED,
  /** A sentence tells what was decided. */
  DECISION_IN_PROSE;

  /** Returns its name as findings carry it: "decision-by-reference". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
