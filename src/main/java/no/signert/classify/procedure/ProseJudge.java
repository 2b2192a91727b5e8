package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.language.DeclarationWords;
import no.signert.classify.language.Reading;
import no.signert.classify.language.Sentences;
import no.signert.classify.language.StanceReader;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.BodyReader;
import no.signert.classify.text.Token;
import no.signert.domain.Body;
import no.signert.domain.Confidence;
import no.signert.domain.Outcome;
import no.signert.domain.SectionKind;
import no.signert.domain.TrailStep;
import org.jspecify.annotations.Nullable;

/**
 * Judges a case told in prose: a municipality's own list of what its council decided
 * ("Kommunestyret vedtok enstemmig at kommunen tilslutter seg"), or a letter that records the
 * signature. News and circulars are neither.
 */
final class ProseJudge {
  private static final int WEIGHT = 38;
  private static final int HEAD = 600;
  private static final int SHORTEST = 4;
  private static final int SUBJECT = 4;

  /** Longer ones are rows of a list that no stop divides. */
  private static final int LONGEST = 70;

  private final Lexicon lexicon;
  private final DeclarationWords words;
  private final StanceReader stances;
  private final ListOfDecisions listed;

  ProseJudge(Lexicon lexicon, DeclarationWords words, StanceReader stances) {
    this.lexicon = lexicon;
    this.words = words;
    this.stances = stances;
    listed = new ListOfDecisions(lexicon);
  }

  @Nullable Judgement judge(CaseFile file) {
    List<Token> tokens = file.tokens(file.part().start(), file.part().end());
    boolean letter = lexicon.has(Concept.LETTER, tokens);
    boolean official = letter || !file.part().number().isEmpty();
    if (!official) {
      return null;
    }
    boolean template = lexicon.has(Concept.TEMPLATE, tokens);
    Judgement found = null;
    boolean meant = false;
    for (List<Token> sentence : Sentences.split(tokens)) {
      meant =
          means(file, sentence) || (meant && lexicon.match(Concept.PRONOUN, sentence, 0, 1) > 0);
      boolean own = letter && lexicon.has(Concept.RECORDED, sentence);
      boolean blank = template && (!own || lexicon.has(Concept.TEMPLATE, sentence));
      Judgement here = blank ? null : sentence(file, sentence, letter && meant);
      found = here != null ? here : found;
    }
    return found;
  }

  /** Reads a sentence; {@code meant}: whether a letter speaks of the declaration in it. */
  private @Nullable Judgement sentence(CaseFile file, List<Token> sentence, boolean meant) {
    boolean decided = isDecided(sentence) || isListed(file, sentence);
    boolean recorded = meant && (file.isMunicipalitys() || isOurs(sentence)) && isRecord(sentence);
    if (!(decided || recorded) || file.isOfAnother(sentence)) {
      return null;
    }
    Reading reading = stances.read(sentence, file.isAbout());
    Outcome outcome = outcome(reading, recorded);
    if (outcome == null) {
      return null;
    }
    Body named = new BodyReader(lexicon).find(sentence, 0, sentence.size());
    Body body = named == null && !recorded ? listed.body(head(file)) : named;
    String why = recorded ? "the letter records the signature" : "the paper tells the decision";
    return new Judgement(
        outcome,
        sentence.get(0).start(),
        sentence.get(sentence.size() - 1).end(),
        SectionKind.OTHER,
        body,
        null,
        Confidence.MEDIUM,
        recorded ? Rule.OFFICIALLY_RECORDED : Rule.DECISION_IN_PROSE,
        WEIGHT + (file.inTitle() ? 1 : 0),
        List.of(new TrailStep(TrailStep.Kind.RULE, "Prose: " + why + ".", null)));
  }

  /** "når kommunestyret har gjort vedtak" tells of nothing that was decided. */
  private boolean isDecided(List<Token> sentence) {
    int told = lexicon.find(Concept.DECIDED, sentence, 0, sentence.size());
    return told >= 0 && lexicon.find(Concept.WHETHER, sentence, 0, told) < 0;
  }

  /** It was signed; not that it was not, will be, or would be if something else happened. */
  private boolean isRecord(List<Token> sentence) {
    return sentence.size() <= LONGEST
        && lexicon.has(Concept.RECORDED, sentence)
        && !lexicon.has(Concept.NEGATION, sentence)
        && !lexicon.has(Concept.INTENDS, sentence)
        && !isOthers(sentence)
        && !lexicon.has(Concept.IF, sentence)
        && !lexicon.has(Concept.WHETHER, sentence);
  }

  /** "underskrevet av vår ordfører": a sender who has a mayor is a municipality. */
  private boolean isOurs(List<Token> sentence) {
    int mayor = lexicon.find(Concept.MAYOR, sentence, 1, sentence.size());
    return mayor > 0 && sentence.get(mayor - 1).is("vår");
  }

  /** "undertegnet av alle kommunene i dalen": who signed is not the sender. */
  private boolean isOthers(List<Token> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      boolean agent = sentence.get(i - 1).is("av") || sentence.get(i - 1).is("frå");
      if ((agent || sentence.get(i - 1).is("fra")) && lexicon.at(Concept.OUTSIDER, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Kommunestyret sluttet seg til", in a list headed "Dette vedtok kommunestyret"; "Sendt tilbake
   * til formannskapet", in one headed "Vedtak fra kommunestyrets møte".
   */
  private boolean isListed(CaseFile file, List<Token> sentence) {
    if (file.part().start() == 0 || file.part().number().isEmpty()) {
      return false;
    }
    List<Token> head = head(file);
    boolean body =
        lexicon.at(Concept.COUNCIL, sentence, 0)
            || lexicon.at(Concept.EXECUTIVE_BOARD, sentence, 0);
    if (listed.body(head) != null) {
      return body || (!isProposed(sentence) && sentence.get(0).start() >= file.part().titleEnd());
    }
    return body && lexicon.has(Concept.DECIDED, head);
  }

  private static List<Token> head(CaseFile file) {
    return file.tokens(0, Math.min(file.part().start(), HEAD));
  }

  private boolean isProposed(List<Token> sentence) {
    return lexicon.has(Concept.PROPOSAL, sentence)
        || lexicon.find(Concept.PARTY, sentence, 0, Math.min(SUBJECT, sentence.size())) >= 0
        || lexicon.has(Concept.RECOMMENDS, sentence)
        || lexicon.has(Concept.MOVES, sentence)
        || lexicon.has(Concept.CHIEF_EXECUTIVE, sentence);
  }

  private static @Nullable Outcome outcome(Reading reading, boolean recorded) {
    return switch (reading.stance()) {
      case SIGNS -> Outcome.SIGNED;
      case SIGNS_IF -> Outcome.SIGNED_CONDITIONALLY;
      case DECLINES -> Outcome.DECLINED;
      case DEFERS -> Outcome.DEFERRED;
      case NOTES -> Outcome.NOTED;
      default -> recorded ? Outcome.SIGNED : null;
    };
  }

  /** "Erklæringen er nå undertegnet", in a letter on the declaration. */
  private boolean means(CaseFile file, List<Token> sentence) {
    return words.names(sentence) || (file.inTitle() && hasPlainInstrument(sentence));
  }

  /** "erklæringen", and not "leieavtalen", which is another one. */
  private boolean hasPlainInstrument(List<Token> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.get(i).word();
      if (lexicon.at(Concept.INSTRUMENT, sentence, i) && !isCompound(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCompound(String word) {
    for (int cut = SHORTEST; cut + SHORTEST <= word.length(); cut++) {
      Token tail = new Token(word.substring(cut), 0, 1, Token.Kind.WORD, false);
      if (lexicon.match(Concept.INSTRUMENT, List.of(tail), 0, 1) > 0) {
        return true;
      }
    }
    return false;
  }
}
