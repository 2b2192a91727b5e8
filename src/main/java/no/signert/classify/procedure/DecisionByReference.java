package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.language.Reading;
import no.signert.classify.language.Sentences;
import no.signert.classify.language.Stance;
import no.signert.classify.language.StanceReader;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.Section;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.domain.SectionKind;
import no.signert.domain.TrailStep;
import org.jspecify.annotations.Nullable;

/**
 * Settles a decision whose own words do not say what was decided: "Som innstillingen", "Forslaget
 * fra Høyre ble vedtatt". It reads the decision as a vote on the proposals that lie on the table,
 * and takes the text of the one that was carried; a decision on something else, or one that refers
 * to a text nobody can tell, is kept apart.
 */
final class DecisionByReference {
  /** A longer decision has a text of its own. */
  private static final int SHORT = 12;

  private final Lexicon lexicon;
  private final StanceReader stances;
  private final NormalisedText text;
  private final boolean about;

  DecisionByReference(Lexicon lexicon, StanceReader stances, NormalisedText text, boolean about) {
    this.lexicon = lexicon;
    this.stances = stances;
    this.text = text;
    this.about = about;
  }

  /** Returns what the decision came to by what it refers to. */
  Settlement settle(
      Treatment treatment, Section decision, Table table, Reading own, List<TrailStep> trail) {
    VoteReader reader = new VoteReader(lexicon, table);
    Adoption adoption = new Adoption(lexicon, table);
    Excerpt excerpt = new Excerpt(lexicon, table);
    boolean spoke = false;
    for (List<Token> sentence : Sentences.split(decision.tokens(text))) {
      if (excerpt.read(sentence) || adoption.confirms(sentence)) {
        continue;
      }
      if (new VoteSigns(lexicon).isVote(sentence)) {
        if (!spoke || lexicon.has(Concept.PROPOSAL, sentence)) {
          reader.read(sentence);
        }
      } else {
        adoption.read(sentence);
        spoke |= isOwnText(sentence);
      }
      excerpt.except(sentence);
    }
    Reading votes = Tally.of(table, stances, about);
    boolean opposed = table.isLeadInDoubt() && (setsAgainst(treatment) || table.bodiesDiffer());
    boolean lostPoint =
        votes != null
            && votes.stance() == Stance.DECLINES
            && table.all().stream().anyMatch(Proposal::hasLostPoint);
    if (!about && !pointsElsewhere(decision) && !lostPoint) {
      return Settlement.somethingElse(own, trail);
    }
    if (votes == null || votes.stance() == Stance.CONTRADICTS || opposed) {
      Reading gathered = gathered(decision, table);
      if (gathered != null) {
        return Settlement.settled(
            gathered, SectionKind.RECOMMENDATION, Rule.DECISION_BY_REFERENCE, false, trail);
      }
      return table.isAmbiguous() || votes != null || about
          ? Settlement.unclear(decision, Rule.DECISION_REFERS_TO_UNKNOWN_TEXT, trail)
          : Settlement.somethingElse(own, trail);
    }
    if (!votes.stance().isTelling()) {
      return Settlement.somethingElse(own, trail);
    }
    if (!refers(decision) && votes.stance() != Stance.DECLINES) {
      return Settlement.unclear(decision, Rule.DECISION_DOES_NOT_SAY, trail);
    }
    return Settlement.settled(
            votes,
            SectionKind.RECOMMENDATION,
            Rule.DECISION_BY_REFERENCE,
            !table.isLeadInDoubt(),
            trail)
        .adopting(table.carriedText());
  }

  /** "Punkt 1 og 2 slik de står over", moved by several; null where that does not answer. */
  private @Nullable Reading gathered(Section decision, Table table) {
    List<Token> adopted = new ScatteredPoints(lexicon, table).adopted(decision.tokens(text));
    Reading reading = adopted.isEmpty() ? null : stances.read(adopted, about);
    boolean answers =
        reading != null && reading.stance().isTelling() && reading.stance() != Stance.CONTRADICTS;
    return answers ? reading : null;
  }

  /** "Rådet ber om skilt. Enstemmig.": the vote was on these words, not on any proposal. */
  private boolean isOwnText(List<Token> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (lexicon.match(Concept.FINITE, sentence, i, i + 1) > 0) {
        return !lexicon.has(Concept.PROPOSAL, sentence)
            && !lexicon.has(Concept.AS, sentence)
            && !lexicon.has(Concept.SEE, sentence)
            && !lexicon.has(Concept.CAST, sentence);
      }
    }
    return false;
  }

  /** Returns whether the decision's words refer to a proposal or a vote. */
  private boolean pointsElsewhere(Section decision) {
    VoteSigns signs = new VoteSigns(lexicon);
    return Sentences.split(decision.tokens(text)).stream()
        .anyMatch(
            sentence ->
                signs.isVote(sentence)
                    || lexicon.has(Concept.PROPOSAL, sentence)
                    || lexicon.has(Concept.AS, sentence)
                    || lexicon.has(Concept.SEE, sentence));
  }

  /** A text of its own that neither refers to a proposal nor is empty is not what the votes say. */
  private boolean refers(Section decision) {
    return pointsElsewhere(decision) || decision.tokens(text).size() <= SHORT;
  }

  private boolean setsAgainst(Treatment treatment) {
    return treatment.sections().stream()
        .anyMatch(section -> lexicon.has(Concept.AGAINST, section.tokens(text)));
  }
}
