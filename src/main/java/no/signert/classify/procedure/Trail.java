package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.language.Reading;
import no.signert.classify.structure.Section;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.domain.Quote;
import no.signert.domain.TrailStep;
import org.jspecify.annotations.Nullable;

/** Words the steps on the way to a finding. */
final class Trail {
  private static final int LONGEST = 600;

  private Trail() {}

  static void proposals(List<TrailStep> trail, NormalisedText text, Table table) {
    for (Proposal proposal : table.all()) {
      Reading reading = proposal.reading();
      String would = reading == null ? "has no text that can be read" : reading.why();
      String who =
          proposal.label().owners().isEmpty()
              ? "The recommendation"
              : "The proposal of " + String.join(", ", proposal.label().owners());
      trail.add(
          new TrailStep(
              TrailStep.Kind.PROPOSAL,
              who + " " + would + "; " + fate(proposal) + ".",
              words(text, proposal.text())));
    }
  }

  private static String fate(Proposal proposal) {
    String votes = proposal.votes() < 0 ? "" : " with " + proposal.votes() + " votes";
    return switch (proposal.fate()) {
      case CARRIED -> "it was carried" + votes;
      case FELL -> "it fell" + votes;
      case SENT_ON -> "it was sent on without a vote";
      case NOT_VOTED -> "it was not voted on";
      case OPEN ->
          proposal.wasVotedByPoints()
              ? "it was voted point by point"
              : "no vote on it was read" + votes;
    };
  }

  private static @Nullable Quote words(NormalisedText text, List<Token> tokens) {
    if (tokens.isEmpty()) {
      return null;
    }
    return quote(text, tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }

  /** Returns the words between two offsets, at most a paragraph of them; null if there are none. */
  static @Nullable Quote quote(NormalisedText text, int start, int end) {
    int last = Math.min(end, start + LONGEST);
    return start >= last || text.slice(start, last).isBlank() ? null : text.quote(start, last);
  }

  static void decision(
      List<TrailStep> trail, NormalisedText text, Section section, Reading reading) {
    trail.add(
        new TrailStep(
            TrailStep.Kind.SECTION,
            "The text under the decision's heading: " + reading.why() + ".",
            quote(text, section.start(), section.end())));
  }

  static TrailStep rule(Rule rule, String why) {
    return new TrailStep(TrailStep.Kind.RULE, "Rule " + rule.code() + ": " + why + ".", null);
  }
}
