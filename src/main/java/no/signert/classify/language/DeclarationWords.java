package no.signert.classify.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import no.signert.domain.Declaration;
import org.jspecify.annotations.Nullable;

/**
 * Knows the declaration by its names and instruments in any inflection, in compounds ("Akson-saka")
 * and in the other written form.
 */
public final class DeclarationWords {
  /** What a mention names. */
  public enum Mention {
    /** Not the declaration. */
    NONE,
    /** A compound or derivation of a name: "Aksonarbeidet". */
    COMPOUND,
    /** A name. */
    NAME,
    /** The thing that is signed: "intensjonserklæringa", "Ordføraravtala", "Akson-avtalen". */
    INSTRUMENT
  }

  private static final int REACH = 8;
  private static final Set<String> LINKS = Set.of("om", "for", "mot", "mellom", "med");

  private final Lexicon lexicon;
  private final Beginners beginners;
  private final WordForms forms;
  private final List<List<WordForms.Word>> names = new ArrayList<>();
  private final List<List<WordForms.Word>> instruments = new ArrayList<>();
  private final ShortNames shortNames;
  private final OtherInstruments others;
  private final NameCompounds compounds;
  private final Own own;

  /** The name that itself says no, null if none does. */
  private final @Nullable List<WordForms.Word> refusing;

  /** How far the bare word of an instrument ("erklæringen") means the declaration. */
  private enum Own {
    ALWAYS,
    /** Not where it is said to be on something else. */
    UNLESS_ON_OTHER,
    /** Only where it is said to be on what the declaration's name says. */
    BY_NAME
  }

  /** Makes the words of a declaration. */
  public DeclarationWords(Declaration declaration, Lexicon lexicon) {
    this.lexicon = lexicon;
    own = Own.ALWAYS;
    forms = new WordForms(lexicon.twins());
    declaration.names().forEach(name -> names.add(words(name)));
    declaration.instruments().forEach(name -> instruments.add(words(name)));
    others = new OtherInstruments(lexicon, forms, instruments);
    for (List<WordForms.Word> name : List.copyOf(names)) {
      ShortName.alone(name, lexicon).ifPresent(first -> names.add(words(first)));
    }
    shortNames = new ShortNames(names, lexicon, forms);
    compounds = new NameCompounds(names, lexicon);
    refusing = OneWordName.refusing(names, lexicon);
    beginners = new Beginners(this::begins);
  }

  private DeclarationWords(DeclarationWords other, Own own) {
    this.own = own;
    lexicon = other.lexicon;
    forms = other.forms;
    names.addAll(other.names);
    instruments.addAll(other.instruments);
    others = other.others;
    shortNames = other.shortNames;
    compounds = other.compounds;
    refusing = other.refusing;
    beginners = other.beginners;
  }

  /**
   * Returns the words for a case whose title names no declaration: there "the agreement on joint
   * purchasing" is another one, however the instrument is called.
   */
  public DeclarationWords strict() {
    return new DeclarationWords(this, Own.UNLESS_ON_OTHER);
  }

  /**
   * Returns the words for a case whose title names another declaration: there "the declaration" is
   * that one.
   */
  public DeclarationWords byName() {
    return new DeclarationWords(this, Own.BY_NAME);
  }

  private List<WordForms.Word> words(String name) {
    List<WordForms.Word> words = new ArrayList<>();
    for (String word : name.strip().split("[\\s\\u00A0]+", -1)) {
      words.add(forms.word(word));
    }
    return words;
  }

  /** Returns the beginnings, in lower case, that every mention of a name has one of. */
  public List<String> beginnings() {
    return Stream.concat(
            names.stream().map(name -> name.get(0).beginning()), shortNames.beginnings())
        .distinct()
        .toList();
  }

  /** Returns what is named at a token. */
  public Mention at(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (OneWordName.isOne(token)) {
      return Mention.INSTRUMENT;
    }
    if (!token.isWord() || !beginners.isOne(token.form())) {
      return Mention.NONE;
    }
    for (List<WordForms.Word> instrument : instruments) {
      if (matches(instrument, tokens, at) && isOwn(tokens, at)) {
        return Mention.INSTRUMENT;
      }
    }
    for (List<WordForms.Word> name : names) {
      if (matches(name, tokens, at)) {
        return compounds.isInstrument(name) ? Mention.INSTRUMENT : Mention.NAME;
      }
    }
    if (shortNames.signedAt(tokens, at)) {
      return Mention.INSTRUMENT;
    }
    if (shortNames.namedAt(tokens, at)) {
      return Mention.NAME;
    }
    return compounds.at(token);
  }

  /** A cheap look: may the declaration be named anywhere in a row of words? */
  public boolean mayStandIn(List<Token> tokens) {
    return beginners.areIn(tokens);
  }

  /** Returns whether the declaration is named. */
  public boolean names(List<Token> sentence) {
    for (int i = 0; mayStandIn(sentence) && i < sentence.size(); i++) {
      if (at(sentence, i) != Mention.NONE) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a name of the declaration, not merely an instrument, stands at a token. */
  public boolean isName(List<Token> tokens, int at) {
    if (!beginners.isOne(tokens.get(at).form())) {
      return false;
    }
    for (List<WordForms.Word> name : names) {
      if (matches(name, tokens, at)) {
        return true;
      }
    }
    return tokens.get(at).isWord()
        && (shortNames.signedAt(tokens, at)
            || shortNames.namedAt(tokens, at)
            || compounds.at(tokens.get(at)) != Mention.NONE);
  }

  /** Whether the instrument is the declaration's and not "avtalen om felles IKT-drift". */
  private boolean isOwn(List<Token> tokens, int at) {
    int next = at + 1;
    boolean told = next < tokens.size() && LINKS.contains(tokens.get(next).word());
    if (own == Own.ALWAYS || !told) {
      return own != Own.BY_NAME;
    }
    for (int i = next + 1; i < Math.min(tokens.size(), next + REACH); i++) {
      if (isName(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Erklæring om åpenhet": the kind that is looked for, in its plain word, on something else. */
  public boolean isBareOnOther(List<Token> tokens, int at) {
    return Paraphrase.isBare(tokens.get(at).word(), lexicon) && isOnOther(tokens, at);
  }

  /** Returns whether a word is an instrument with a name of its own: "samarbeidserklæring". */
  public boolean isAnothers(List<Token> tokens, int at) {
    return others.stands(tokens, at) && !isName(tokens, at);
  }

  /** Returns whether an instrument stands at a token that is said to be on something else. */
  public boolean isOnOther(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.isWord()
        && beginners.isOne(token.form())
        && instruments.stream().anyMatch(instrument -> matches(instrument, tokens, at))
        && !isOwn(tokens, at);
  }

  private boolean begins(String word) {
    return shortNames.mayBegin(word)
        || Stream.concat(names.stream(), instruments.stream())
            .map(words -> words.get(0))
            .anyMatch(first -> forms.mayFit(first, word) || first.beginsCompound(word));
  }

  /**
   * Returns the sentence with every name that itself says no ("Nei til kjernekraft") as one word,
   * so that nobody takes its words for the sentence's own.
   */
  List<Token> named(List<Token> sentence) {
    List<WordForms.Word> name = refusing;
    return name == null || !mayStandIn(sentence)
        ? sentence
        : OneWordName.join(sentence, at -> end(name, sentence, at));
  }

  private boolean matches(List<WordForms.Word> words, List<Token> tokens, int at) {
    return end(words, tokens, at) > at;
  }

  /** Returns the index after words that stand at a token, -1 if they do not. */
  private int end(List<WordForms.Word> words, List<Token> tokens, int at) {
    int next = at;
    for (WordForms.Word word : words) {
      while (next < tokens.size() && next > at && !tokens.get(next).isWord()) {
        if (tokens.get(next).kind() != Token.Kind.BREAK && !tokens.get(next).isNumber()) {
          return -1;
        }
        next++;
      }
      if (next >= tokens.size() || !forms.fits(word, tokens.get(next))) {
        return -1;
      }
      next++;
    }
    return next;
  }
}
