package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.language.Reading;
import no.signert.classify.language.Sentences;
import no.signert.classify.language.Stance;
import no.signert.classify.language.StanceReader;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What an adopted text leaves out of the proposal that it repeats: where the point to sign was
 * voted down in a table that names no proposal, the decision prints the other points only.
 */
final class LeftOut {
  /** Shorter sentences stand in many texts. */
  private static final int SHORTEST = 6;

  private final Lexicon lexicon;
  private final StanceReader stances;
  private final NormalisedText text;
  private final boolean about;

  LeftOut(Lexicon lexicon, StanceReader stances, NormalisedText text, boolean about) {
    this.lexicon = lexicon;
    this.stances = stances;
    this.text = text;
    this.about = about;
  }

  /** Returns the sentence to sign that is missing from the decision, as a refusal; else null. */
  @Nullable Reading find(Treatment treatment, List<Token> decision, Table table) {
    boolean fell =
        treatment.sections().stream()
                .anyMatch(section -> lexicon.has(Concept.FELL, section.tokens(text)))
            || table.all().stream().anyMatch(Proposal::hasLostPoint);
    for (Proposal proposal : table.all()) {
      Reading reading = proposal.reading();
      if (reading == null || !reading.stance().isYes()) {
        continue;
      }
      if (fell && repeatsTheRest(decision, proposal.text())) {
        return new Reading(
            Stance.DECLINES,
            reading.start(),
            reading.end(),
            false,
            false,
            "the point to sign fell, and the decision leaves it out");
      }
    }
    return null;
  }

  private boolean repeatsTheRest(List<Token> decision, List<Token> proposal) {
    int repeated = 0;
    int missing = 0;
    for (List<Token> sentence : Sentences.split(proposal)) {
      if (sentence.size() < SHORTEST) {
        continue;
      }
      boolean printed = contains(decision, sentence);
      boolean signs = stances.read(sentence, about).stance().isYes();
      if (printed == signs) {
        return false;
      }
      repeated += printed ? 1 : 0;
      missing += printed ? 0 : 1;
    }
    return repeated > 0 && missing == 1;
  }

  private static boolean contains(List<Token> decision, List<Token> sentence) {
    List<String> words = sentence.stream().filter(Token::isWord).map(Token::word).toList();
    List<String> printed = decision.stream().filter(Token::isWord).map(Token::word).toList();
    return java.util.Collections.indexOfSubList(printed, words) >= 0;
  }
}
