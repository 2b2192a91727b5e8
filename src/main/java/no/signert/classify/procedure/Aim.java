package no.signert.classify.procedure;

/** A proposal, or points of it, that the result of a vote applies to. */
record Aim(Proposal proposal, Label label) {
  /** "Punkt 1 i tilrådinga": returns points as those of the proposal that is named after them. */
  Aim attachedTo(Proposal named) {
    return label.points().isEmpty() && !label.rest() ? this : new Aim(named, label);
  }
}
