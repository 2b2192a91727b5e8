package no.signert.classify.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokens;
import no.signert.classify.text.Word;

/**
 * Remembers, for each word that texts hold, whether a mention of the declaration may begin with it:
 * most begin none. What it found stands on the word itself, and for the next text in a table. Safe
 * for use by several threads.
 */
final class Beginners {
  private static final int REMEMBERED = 20_000;

  private final Predicate<String> begins;
  private final Map<String, Boolean> remembered = new ConcurrentHashMap<>();
  private final Mark yes = new Mark("may begin");
  private final Mark no = new Mark("begins none");

  Beginners(Predicate<String> begins) {
    this.begins = begins;
  }

  /** What was found; told apart by who found it. */
  private static final class Mark {
    private final String name;

    Mark(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  boolean isOne(Word word) {
    Object mark = word.mark();
    return mark == yes || (mark != no && look(word));
  }

  private boolean look(Word word) {
    Boolean known = remembered.get(word.text());
    if (known == null) {
      known = begins.test(word.text());
      if (remembered.size() < REMEMBERED) {
        remembered.put(word.text(), known);
      }
    }
    word.mark(known ? yes : no);
    return known;
  }

  /** A cheap look: may a mention begin anywhere in a row? */
  boolean areIn(List<Token> tokens) {
    if (!(tokens instanceof Tokens row)) {
      return true;
    }
    Object mark = row.mark();
    if (mark != yes && mark != no) {
      mark = holdsOne(row) ? yes : no;
      row.mark(mark);
    }
    return mark == yes;
  }

  private boolean holdsOne(Tokens row) {
    for (int i = 0; i < row.size(); i++) {
      if (isOne(row.get(i).form()) || OneWordName.isOne(row.get(i))) {
        return true;
      }
    }
    return false;
  }
}
