package no.signert.classify.procedure;

/** A proposal, or points of it, that the result of a vote applies to. */
record Aim(Proposal proposal, Label label) {}
