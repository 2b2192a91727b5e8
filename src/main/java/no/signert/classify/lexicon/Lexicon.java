package no.signert.classify.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokens;
import no.signert.domain.WrittenForm;
import org.jspecify.annotations.Nullable;

/**
 * The words and set phrases of both written forms. They are looked up together, for papers mix
 * them: a nynorsk case under bokmål labels is the rule in many archives.
 */
public final class Lexicon {
  private static final Lexicon STANDARD = read();
  private static final int DIGITS = 6;

  private final Map<Concept, PhraseBook> books = new EnumMap<>(Concept.class);
  private PhraseIndex index = new PhraseIndex(Map.of());
  private PhraseBook bokmalMarks = new PhraseBook();
  private PhraseBook nynorskMarks = new PhraseBook();
  private final Map<String, String> twins = new LinkedHashMap<>();

  private final Map<String, String> parties = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private final Set<String> words = new HashSet<>();

  private Lexicon() {}

  private static Lexicon read() {
    Lexicon lexicon = new Lexicon();
    for (WrittenForm form : WrittenForm.values()) {
      LexiconFile file = LexiconFile.read(form);
      file.phrases().forEach((concept, phrases) -> lexicon.add(concept, phrases));
      PhraseBook own = new PhraseBook();
      file.phrases().getOrDefault(Concept.MARKS, List.of()).forEach(p -> own.add(new Phrase(p)));
      if (form == WrittenForm.NYNORSK) {
        lexicon.nynorskMarks = own;
      } else {
        lexicon.bokmalMarks = own;
      }
      lexicon.twins.putAll(file.twins());
      lexicon.parties.putAll(file.parties());
      file.numbers().forEach((word, number) -> lexicon.numbers.put(word, Integer.valueOf(number)));
    }
    lexicon.index = new PhraseIndex(lexicon.books);
    return lexicon;
  }

  /** Returns the lexicon of the program. */
  public static Lexicon standard() {
    return STANDARD;
  }

  /** Returns a lexicon that knows further verbs of joining, which it inflects itself. */
  public Lexicon withVerbs(List<String> verbs) {
    if (verbs.isEmpty()) {
      return this;
    }
    Lexicon wider = copy();
    PhraseBook join = new PhraseBook();
    LexiconFile.bothForms(Concept.JOIN).forEach(p -> join.add(new Phrase(p)));
    for (String verb : verbs) {
      join.add(new Phrase(pattern(verb)));
    }
    wider.books.put(Concept.JOIN, join);
    wider.index = new PhraseIndex(wider.books);
    return wider;
  }

  private boolean book(Concept concept, String word) {
    return at(concept, List.of(new Token(word, 0, 1, Token.Kind.WORD, false)), 0);
  }

  private Lexicon copy() {
    Lexicon same = new Lexicon();
    same.books.putAll(books);
    same.bokmalMarks = bokmalMarks;
    same.nynorskMarks = nynorskMarks;
    same.twins.putAll(twins);
    same.words.addAll(words);
    same.parties.putAll(parties);
    same.numbers.putAll(numbers);
    return same;
  }

  /**
   * Returns a lexicon in which the titles that names give a municipality ("Gåvennlig kommune") are
   * no names of municipalities.
   */
  public Lexicon withTitles(List<String> names) {
    List<String> titles = new ArrayList<>();
    for (String name : names) {
      String[] words = name.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
      if (words.length > 1 && book(Concept.MUNICIPALITY, words[1])) {
        titles.add(words[0]);
      }
    }
    if (titles.isEmpty()) {
      return this;
    }
    Lexicon wider = copy();
    PhraseBook own = new PhraseBook();
    titles.forEach(title -> own.add(new Phrase(title)));
    wider.books.put(Concept.OWN_TITLE, own);
    wider.index = new PhraseIndex(wider.books);
    return wider;
  }

  private static String pattern(String verb) {
    String[] words = verb.strip().toLowerCase(Locale.ROOT).split("\\s+", 2);
    String first = Inflection.verbStem(words[0]) + "~|" + words[0];
    return words.length == 1 ? first : first + " ... " + words[1];
  }

  private void add(Concept concept, List<String> phrases) {
    PhraseBook book = books.computeIfAbsent(concept, c -> new PhraseBook());
    for (String pattern : phrases) {
      Phrase phrase = new Phrase(pattern);
      phrase.addWords(words);
      book.add(phrase);
    }
  }

  /** Returns the index after the longest phrase of a concept at {@code at}, -1 if none is there. */
  public int match(Concept concept, List<Token> tokens, int at, int limit) {
    int end = Math.min(limit, tokens.size());
    if (at >= end) {
      return -1;
    }
    Opening opening = index.of(concept, tokens.get(at).form());
    return opening == null ? -1 : opening.match(tokens, at, end);
  }

  /** Returns whether a phrase of one of the concepts may begin with a token. */
  public boolean mayBegin(ConceptSet concepts, Token token) {
    return index.mayBegin(concepts, token.form());
  }

  /** A cheap look: may a phrase of one of the concepts begin anywhere in a row? */
  public boolean mayHold(ConceptSet concepts, List<Token> tokens) {
    return !(tokens instanceof Tokens row) || index.mayHold(concepts, row);
  }

  /** Returns whether a phrase of the concept begins at {@code at}. */
  public boolean at(Concept concept, List<Token> tokens, int at) {
    return match(concept, tokens, at, tokens.size()) >= 0;
  }

  /** Returns where a phrase of the concept first begins from {@code from} on, -1 if nowhere. */
  public int find(Concept concept, List<Token> tokens, int from, int to) {
    if (tokens instanceof Tokens row && !index.mayHold(concept, row)) {
      return -1;
    }
    for (int i = from; i < to; i++) {
      if (match(concept, tokens, i, to) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether the tokens have a phrase of the concept anywhere. */
  public boolean has(Concept concept, List<Token> tokens) {
    return find(concept, tokens, 0, tokens.size()) >= 0;
  }

  /** Returns the written form most of the telling words belong to; null where there are too few. */
  public @Nullable WrittenForm formOf(List<Token> tokens) {
    int nynorsk = 0;
    int bokmal = 0;
    for (int i = 0; i < tokens.size(); i++) {
      nynorsk += nynorskMarks.holds(tokens.get(i)) ? 1 : 0;
      bokmal += bokmalMarks.holds(tokens.get(i)) ? 1 : 0;
    }
    if (nynorsk == bokmal) {
      return null;
    }
    return nynorsk > bokmal ? WrittenForm.NYNORSK : WrittenForm.BOKMAL;
  }

  /** Returns a corrector of scanned words that knows this lexicon and the given names. */
  public Spelling spelling(List<String> names) {
    Set<String> known = new HashSet<>(words);
    for (String name : names) {
      for (String word : name.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
        String stem = word.length() > 5 ? word.replaceFirst("(en|a|et|n)$", "") : word;
        Inflection.nounEndings().forEach(ending -> known.add(stem + ending));
        known.add(word);
      }
    }
    return new Spelling(known);
  }

  /** Returns parts of words that differ between the written forms, nynorsk to bokmål. */
  public Map<String, String> twins() {
    return twins;
  }

  /** Returns whether a noun may end so: "et", "ene", "s". */
  public static boolean isNounEnding(String ending) {
    return Inflection.isNounEnding(ending);
  }

  /** Returns the number that a token is, in figures or words ("fire"); -1 if it is none. */
  public int number(Token token) {
    if (!token.isNumber()) {
      return numbers.getOrDefault(token.word(), -1);
    }
    int number = 0;
    String word = token.word();
    for (int i = 0; i < Math.min(word.length(), DIGITS) && Character.isDigit(word.charAt(i)); i++) {
      number = number * 10 + Character.digit(word.charAt(i), 10);
    }
    return number;
  }

  /** Returns the letters of a party by its name; the word itself where it is no party's name. */
  public String partyLetters(String word) {
    String letters = parties.get(word);
    if (letters == null && word.endsWith("s")) {
      letters = parties.get(word.substring(0, word.length() - 1));
    }
    return letters == null ? word : letters;
  }
}
