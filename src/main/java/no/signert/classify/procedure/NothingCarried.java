package no.signert.classify.procedure;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.signert.classify.language.Reading;
import no.signert.classify.language.Stance;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/** What follows from the fates of the proposals on the table where none was carried. */
final class NothingCarried {
  private NothingCarried() {}

  /** "Framlegget vart oversendt formannskapet utan røysting": nothing is said yet. */
  static @Nullable Reading sentOn(Table table) {
    Reading sent = null;
    for (Proposal proposal : table.all()) {
      Reading reading = proposal.reading();
      if (reading == null || !reading.stance().isYes()) {
        continue;
      }
      if (proposal.fate() != Proposal.Fate.SENT_ON) {
        return null;
      }
      sent = reading.toldBy(proposal.toldFate(), Stance.DEFERS, "the proposal to sign was sent on");
    }
    return sent;
  }

  /** Nothing was carried: if every proposal to sign fell, the answer is no. */
  static @Nullable Reading fallen(Table table) {
    Reading fell = null;
    boolean settled = true;
    Set<String> fallen = new HashSet<>();
    table.all().stream()
        .filter(p -> p.fate() == Proposal.Fate.FELL)
        .forEach(p -> fallen.add(words(p)));
    for (Proposal proposal : table.all()) {
      Reading reading = proposal.reading();
      if (reading == null || !reading.stance().isTelling()) {
        continue;
      }
      if (Alternatives.isOnlyWeighed(proposal, table.all())) {
        continue;
      }
      if (proposal.fate() == Proposal.Fate.FELL && reading.stance().isYes()) {
        fell = reading.toldBy(proposal.toldFate(), Stance.DECLINES, "the proposal to sign fell");
      } else if (proposal.fate() == Proposal.Fate.OPEN && reading.stance().isYes()) {
        if (!fallen.contains(words(proposal))) {
          return null;
        }
        continue;
      }
      settled &= proposal.fate() == Proposal.Fate.FELL;
    }
    return fell != null && settled
        ? new Reading(fell.stance(), fell.start(), fell.end(), fell.recommends(), true, fell.why())
        : fell;
  }

  /** What was printed twice, or moved in the same words by another, fell with the first. */
  private static String words(Proposal proposal) {
    return proposal.text().stream()
        .filter(token -> token.isWord() || token.isNumber())
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }
}
