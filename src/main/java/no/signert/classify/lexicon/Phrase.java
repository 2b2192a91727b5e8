package no.signert.classify.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.signert.classify.text.Token;

/**
 * A set phrase of the lexicon. Its words are separated by spaces, each a choice ({@code a|b}) of
 * words, stems with any verb ending ({@code signer~}) or noun ending ({@code avtal^}), beginnings
 * ({@code utsett*}) or ends of compounds ({@code *utvalget}). A word with {@code ?} may be left
 * out; {@code ...} leaves room for at most {@value #ROOM} other words of the same clause.
 */
final class Phrase {
  private static final int ROOM = 6;
  private static final String GAP = "...";
  static final long ANY = -1;

  private final List<Element> elements = new ArrayList<>();
  private final long seconds;

  Phrase(String pattern) {
    for (String part : pattern.strip().split(" +", -1)) {
      elements.add(new Element(part));
    }
    Element second = elements.size() > 1 ? elements.get(1) : null;
    seconds = second == null || second.gap || second.optional ? ANY : second.firsts;
  }

  /** Returns whether it is one word, or a choice of words, without any ending left open. */
  boolean isPlainWord() {
    return elements.size() == 1
        && !elements.get(0).optional
        && elements.get(0).choices.stream().noneMatch(Phrase::isOpen);
  }

  private static boolean isOpen(String choice) {
    boolean marked = "~^*".indexOf(choice.charAt(choice.length() - 1)) >= 0;
    return choice.length() > 1 && (marked || choice.charAt(0) == '*');
  }

  /** Adds the words that the phrase is made of, in all their forms. */
  void addWords(Set<String> words) {
    for (Element element : elements) {
      element.choices.forEach(choice -> addForms(choice, words));
    }
  }

  private static void addForms(String choice, Set<String> words) {
    String bare = choice.startsWith("*") && choice.length() > 1 ? choice.substring(1) : choice;
    int stem = bare.length() - 1;
    char mark = bare.charAt(stem);
    if (stem > 0 && mark == '~') {
      Inflection.verbEndings().forEach(ending -> words.add(bare.substring(0, stem) + ending));
    } else if (stem > 0 && (mark == '^' || mark == '*')) {
      Inflection.nounEndings().forEach(ending -> words.add(bare.substring(0, stem) + ending));
    } else {
      words.add(bare);
    }
  }

  /** Returns the words its first element may begin with. */
  List<String> beginnings() {
    return elements.get(0).beginnings();
  }

  /** Returns whether a match may begin at a word; where the first word may be left out, at any. */
  boolean mayBeginWith(String word) {
    Element first = elements.get(0);
    return first.gap || first.optional || word.equals("\n") || first.fits(word);
  }

  /** Returns whether its first word must be there. */
  boolean hasFixedFirst() {
    return !elements.get(0).gap && !elements.get(0).optional;
  }

  boolean isOneElement() {
    return elements.size() == 1;
  }

  /** Returns the {@link #letter}s that its second word may have; {@link #ANY} for whichever. */
  long seconds() {
    return seconds;
  }

  /** Returns the same as {@link #match} where the first word is known to stand at {@code at}. */
  int matchBehindFirst(List<Token> tokens, int at, int limit) {
    return match(tokens, at + 1, limit, 1);
  }

  /** Returns the bit of the character that a word begins with; characters may share one. */
  static long letter(String word) {
    return word.isEmpty() ? ANY : 1L << word.charAt(0);
  }

  /** Returns the index after the last token if the phrase stands at {@code at}, else -1. */
  int match(List<Token> tokens, int at, int limit) {
    return match(tokens, at, limit, 0);
  }

  private int match(List<Token> tokens, int at, int limit, int element) {
    if (element == elements.size()) {
      return at;
    }
    Element wanted = elements.get(element);
    if (wanted.gap) {
      return matchAfterGap(tokens, at, limit, element + 1);
    }
    int next = skipBreaks(tokens, at, limit);
    if (next < limit && wanted.fits(tokens.get(next).word())) {
      int end = match(tokens, next + 1, limit, element + 1);
      if (end >= 0) {
        return end;
      }
    }
    return wanted.optional ? match(tokens, at, limit, element + 1) : -1;
  }

  private int matchAfterGap(List<Token> tokens, int at, int limit, int element) {
    int next = at;
    for (int skipped = 0; skipped <= ROOM; skipped++) {
      int end = match(tokens, next, limit, element);
      if (end >= 0) {
        return end;
      }
      next = skipBreaks(tokens, next, limit);
      if (next >= limit || endsClause(tokens.get(next))) {
        return -1;
      }
      next++;
    }
    return -1;
  }

  private static boolean endsClause(Token token) {
    return token.is(".")
        || token.is(";")
        || token.is(":")
        || token.is(",")
        || token.is("nei")
        || token.is("at");
  }

  static int skipBreaks(List<Token> tokens, int at, int limit) {
    int next = at;
    while (next < limit && tokens.get(next).kind() == Token.Kind.BREAK) {
      next++;
    }
    return next;
  }

  /** One word of a phrase. */
  private static final class Element {
    private final List<String> choices = new ArrayList<>();
    private final boolean gap;
    private final boolean optional;

    /** The bits of the characters that its words may begin with. */
    private final long firsts;

    Element(String part) {
      gap = part.equals(GAP);
      optional = part.length() > 1 && part.endsWith("?");
      String bare = optional ? part.substring(0, part.length() - 1) : part;
      choices.addAll(List.of(bare.split("\\|", -1)));
      long bits = 0;
      for (String choice : choices) {
        boolean end = choice.length() > 1 && choice.charAt(0) == '*';
        bits |= end ? ANY : letter(choice);
      }
      firsts = bits;
    }

    List<String> beginnings() {
      return choices.stream().map(Element::bare).toList();
    }

    private static String bare(String choice) {
      if (choice.length() > 1 && choice.charAt(0) == '*') {
        return "";
      }
      char last = choice.charAt(choice.length() - 1);
      return last == '~' || last == '^' || last == '*'
          ? choice.substring(0, choice.length() - 1) + "*"
          : choice;
    }

    boolean fits(String word) {
      if ((firsts & letter(word)) == 0) {
        return false;
      }
      for (String choice : choices) {
        if (fits(choice, word)) {
          return true;
        }
      }
      return false;
    }

    private static boolean fits(String choice, String word) {
      if (choice.length() > 1 && choice.charAt(0) == '*') {
        String tail = choice.substring(1);
        String stem = tail.endsWith("^") ? tail.substring(0, tail.length() - 1) : tail;
        int at = word.lastIndexOf(stem);
        return at >= 0 && fits(tail, word.substring(at));
      }
      int stem = choice.length() - 1;
      char mark = choice.charAt(stem);
      if (stem == 0 || (mark != '~' && mark != '^' && mark != '*')) {
        return choice.equals(word);
      }
      if (word.length() < stem || !choice.regionMatches(0, word, 0, stem)) {
        return false;
      }
      String ending = word.substring(stem);
      return switch (mark) {
        case '~' -> Inflection.isVerbEnding(ending);
        case '^' -> Inflection.isNounEnding(ending);
        default -> true;
      };
    }
  }
}
