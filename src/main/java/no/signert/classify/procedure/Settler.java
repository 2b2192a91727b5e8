package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.List;
import no.signert.classify.language.Reading;
import no.signert.classify.language.Sentences;
import no.signert.classify.language.Stance;
import no.signert.classify.language.StanceReader;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.Heading;
import no.signert.classify.structure.Section;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.domain.SectionKind;
import no.signert.domain.TrailStep;
import org.jspecify.annotations.Nullable;

/**
 * Settles what one body's treatment came to: by the text under its decision, by the proposal that
 * the decision refers to, or by the votes.
 */
final class Settler {
  private static final int LAST_WORDS = 2;
  private static final int FOOTER = 3;

  private final Lexicon lexicon;
  private final StanceReader stances;
  private final NormalisedText text;
  private final boolean about;
  private final DecisionByReference references;

  Settler(Lexicon lexicon, StanceReader stances, NormalisedText text, boolean about) {
    this.lexicon = lexicon;
    this.stances = stances;
    this.text = text;
    this.about = about;
    references = new DecisionByReference(lexicon, stances, text, about);
  }

  /** Returns what the treatment came to, null where it is empty. */
  @Nullable Settlement settle(Treatment treatment, List<Proposal> before) {
    Table table = new Table(stances, about);
    table.inherit(before.stream().filter(proposal -> !treatment.holds(proposal)).toList());
    table.expect(before.stream().filter(treatment::holds).toList());
    table.forgetLast();
    readProceedings(treatment, table);
    List<TrailStep> trail = new ArrayList<>();
    Trail.proposals(trail, text, table);
    Reading votes = Tally.of(table, stances, about);
    Section decision = lastWithText(treatment.decisions());
    if (decision == null || lexicon.at(Concept.NO_TEXT, firstWords(decision), 0)) {
      return byConclusion(treatment, table, votes, trail);
    }
    List<Token> words = decision.tokens(text);
    Reading reading = stances.read(words, about);
    Trail.decision(trail, text, decision, reading);
    if (Damage.isIllegible(words)) {
      return Settlement.unclear(decision, Rule.ILLEGIBLE_DECISION, trail);
    }
    if (reading.stance() == Stance.CONTRADICTS) {
      return Settlement.unclear(decision, Rule.DECISION_CONTRADICTS_ITSELF, trail);
    }
    if (reading.stance().isTelling()) {
      boolean opposite = votes != null && votes.stance() == Stance.DECLINES;
      if (reading.stance().isYes() && opposite && !Tally.carriedUnread(table)) {
        return Settlement.unclear(decision, Rule.DECISION_AND_VOTE_DISAGREE, trail);
      }
      if (reading.stance() == Stance.SIGNS
          && votes != null
          && votes.why().equals(Tally.WITH_CONDITION)) {
        return Settlement.settled(votes, SectionKind.VOTE, Rule.VOTES, false, trail);
      }
      boolean agrees = votes == null || agree(votes.stance(), reading.stance());
      return Settlement.settled(reading, SectionKind.DECISION, Rule.DECISION_TEXT, agrees, trail)
          .adopting(words);
    }
    Reading left = new LeftOut(lexicon, stances, text, about).find(treatment, words, table);
    return left != null
        ? Settlement.settled(left, SectionKind.RECOMMENDATION, Rule.POINT_LEFT_OUT, false, trail)
        : references.settle(treatment, decision, table, reading, trail);
  }

  private List<Token> firstWords(Section section) {
    return Sentences.split(section.tokens(text)).get(0);
  }

  private void readProceedings(Treatment treatment, Table table) {
    ProceedingsReader reader = new ProceedingsReader(lexicon, table);
    for (Section section : treatment.sections()) {
      List<Token> tokens = section.tokens(text);
      if (section.kind() == Heading.Kind.PROPOSAL
          || section.kind() == Heading.Kind.RECOMMENDATION) {
        reader.readProposal(section.heading().label(), tokens);
      } else if (section.kind() != Heading.Kind.DECISION) {
        reader.read(tokens);
      }
    }
    table.readAll();
  }

  private @Nullable Section lastWithText(List<Section> decisions) {
    Section last = null;
    for (Section section : decisions) {
      List<Token> tokens = section.tokens(text);
      boolean filled = tokens.stream().anyMatch(Settler::isText) && !isFooter(tokens);
      last = filled ? section : last;
    }
    return last;
  }

  /** "Skogmarka kommune - 03.12.2018": the foot of a page below an empty heading. */
  private boolean isFooter(List<Token> tokens) {
    boolean municipality = false;
    int words = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean named = lexicon.match(Concept.MUNICIPALITY, tokens, i, i + 1) > 0;
      municipality |= named;
      words += tokens.get(i).isWord() ? 1 : 0;
      if (tokens.get(i).isWord() && !named && !tokens.get(i).capital()) {
        return false;
      }
    }
    return municipality && words <= FOOTER;
  }

  /** A rule of "====" below an empty heading is no text; a damaged line is. */
  private static boolean isText(Token token) {
    return token.isWord()
        || token.isNumber()
        || (token.kind() == Token.Kind.MARK && !"=-_*#~".contains(token.word()));
  }

  /** No decision is printed: the body's own recommendation, or the votes. */
  private @Nullable Settlement byConclusion(
      Treatment treatment, Table table, @Nullable Reading votes, List<TrailStep> trail) {
    Section conclusion = lastWithText(treatment.concluding());
    if (conclusion != null) {
      Reading reading = stances.read(conclusion.tokens(text), about);
      if (reading.stance().isTelling()) {
        return Settlement.settled(
                reading, SectionKind.RECOMMENDATION, Rule.BODY_RECOMMENDS, true, trail)
            .adopting(conclusion.tokens(text));
      }
    }
    boolean contradicts = votes != null && votes.stance() == Stance.CONTRADICTS;
    if (votes != null && votes.stance().isTelling() && !contradicts) {
      return Settlement.settled(votes, SectionKind.VOTE, Rule.VOTES, votes.certain(), trail)
          .adopting(table.carriedText());
    }
    Reading spoken = spoken(treatment);
    if (spoken != null) {
      return Settlement.settled(spoken, SectionKind.PROCEEDINGS, Rule.PROCEEDINGS, true, trail);
    }
    Section last = lastWithText(treatment.sections());
    boolean headed = last != null && !last.heading().label().isEmpty();
    boolean voted =
        headed
            && (table.isAmbiguous() || table.wasVoted() || votes != null || tellsOfVote(treatment));
    if (voted && last != null) {
      return Settlement.unclear(last, Rule.VOTE_ON_UNKNOWN_PROPOSAL, trail);
    }
    return null;
  }

  /** Something was put to the vote, whatever it was. */
  private boolean tellsOfVote(Treatment treatment) {
    VoteSigns signs = new VoteSigns(lexicon);
    return treatment.sections().stream()
        .filter(section -> section.kind() != Heading.Kind.PROPOSAL)
        .flatMap(section -> Sentences.split(section.tokens(text)).stream())
        .anyMatch(signs::isPlainVote);
  }

  /** The proceedings themselves say it, outside any proposal: "Saka vart trekt". */
  private @Nullable Reading spoken(Treatment treatment) {
    for (Section section : treatment.sections()) {
      boolean headed = !section.heading().label().isEmpty();
      if (section.kind() == Heading.Kind.PROPOSAL) {
        continue;
      }
      List<List<Token>> sentences = Sentences.split(section.tokens(text));
      for (int i = headed ? 0 : Math.max(0, sentences.size() - LAST_WORDS);
          i < sentences.size();
          i++) {
        List<Token> sentence = sentences.get(i);
        boolean proposal =
            lexicon.has(Concept.PROPOSAL, sentence) || !(headed || isBodys(sentence));
        if (lexicon.at(Concept.NOT_TREATED, sentence, 0) && isOfCase(sentences, i)) {
          return AgendaNotes.reading(sentence);
        }
        Reading reading = stances.read(sentence, about);
        boolean said = reading.stance() == Stance.DEFERS && reading.certain();
        if (!proposal && (said || reading.stance() == Stance.NOTES)) {
          return reading;
        }
      }
    }
    return null;
  }

  /** "Trukket av administrasjonen.": the case, where no proposal was spoken of just before. */
  private boolean isOfCase(List<List<Token>> sentences, int i) {
    return !lexicon.has(Concept.PROPOSAL, sentences.get(i))
        && (i == 0 || !lexicon.has(Concept.PROPOSAL, sentences.get(i - 1)));
  }

  /** "Eldrerådet takkar for innleiinga": the body itself is what the sentence speaks of. */
  private boolean isBodys(List<Token> sentence) {
    return lexicon.at(Concept.ADVISORY_BODY, sentence, 0)
        || lexicon.at(Concept.COMMITTEE, sentence, 0)
        || lexicon.at(Concept.EXECUTIVE_BOARD, sentence, 0)
        || lexicon.at(Concept.COUNCIL, sentence, 0);
  }

  private static boolean agree(Stance votes, Stance decision) {
    return votes == decision || !votes.isTelling() || (votes.isYes() && decision.isYes());
  }
}
