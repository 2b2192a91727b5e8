package no.signert.classify.language;

import java.util.ArrayList;
import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a text, a proposal or a decision, would do about the declaration. Thread-safe, unless
 * it remembers.
 */
public final class StanceReader {
  private static final int LONGEST = 4000;

  private final Lexicon lexicon;
  private final DeclarationWords words;
  private final ClauseReader clauses;
  private final Weighing weighing;
  private final @Nullable ReadBefore before;

  /** Makes a reader for one declaration. */
  public StanceReader(Lexicon lexicon, DeclarationWords words) {
    this(lexicon, words, null);
  }

  private StanceReader(Lexicon lexicon, DeclarationWords words, @Nullable ReadBefore before) {
    this.before = before;
    this.lexicon = lexicon;
    this.words = words;
    clauses = new ClauseReader(lexicon, words);
    weighing = new Weighing(lexicon, words);
  }

  /** Returns a reader that reads the same words once only, for one case and one thread. */
  public StanceReader remembering() {
    return new StanceReader(lexicon, words, new ReadBefore());
  }

  /**
   * Reads a text.
   *
   * @param tokens never empty
   * @param about whether its case is about the declaration, so that it need not be named
   */
  public Reading read(List<Token> tokens, boolean about) {
    if (before == null) {
      return readAnew(tokens, about);
    }
    Reading known = before.find(tokens, about);
    if (known != null) {
      return known;
    }
    Reading reading = readAnew(tokens, about);
    before.note(tokens, about, reading);
    return reading;
  }

  private Reading readAnew(List<Token> tokens, boolean about) {
    List<Token> text = Tokens.of(tokens).subList(0, Math.min(tokens.size(), LONGEST));
    List<Weighing.Line> lines = new ArrayList<>();
    Background background = new Background(lexicon, text);
    boolean named = false;
    for (List<Token> plain : Sentences.split(text)) {
      List<Token> sentence = words.named(plain);
      boolean meant = about || (named && signsIt(sentence));
      Weighing.Line line = new Weighing.Line(sentence, clauses.read(sentence, meant));
      named = isNamed(sentence);
      if (background.beginsAt(sentence)) {
        break;
      }
      lines.add(line);
      background.told(line.yes() != null || line.saysNo() || line.has(Act.Kind.DEFER));
    }
    return weighing.weigh(text, lines, about);
  }

  /** "Ordføreren undertegner", and not "undertegner leieavtalen". */
  private boolean signsIt(List<Token> sentence) {
    if (!lexicon.has(Concept.SIGNS_NAME, sentence)) {
      return false;
    }
    for (int i = 0; i < sentence.size(); i++) {
      boolean other =
          lexicon.at(Concept.INSTRUMENT, sentence, i)
              && words.at(sentence, i) == DeclarationWords.Mention.NONE
              && !Paraphrase.isBare(sentence.get(i).word(), lexicon);
      if (other) {
        return false;
      }
    }
    return true;
  }

  /** What the next sentence signs, if it does not say what, is what this one names. */
  private boolean isNamed(List<Token> sentence) {
    for (int i = 0; words.mayStandIn(sentence) && i < sentence.size(); i++) {
      DeclarationWords.Mention mention = words.at(sentence, i);
      if (mention == DeclarationWords.Mention.NAME
          || mention == DeclarationWords.Mention.INSTRUMENT) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the declaration is named. */
  public boolean names(List<Token> sentence) {
    return words.names(sentence);
  }
}
