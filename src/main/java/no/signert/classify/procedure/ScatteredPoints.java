package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.signert.classify.language.Sentences;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the text of a decision that names points which several movers put forward, each with a
 * number of its own: "Punkt 1 og 2 slik de står over".
 */
final class ScatteredPoints {
  private static final int LONGEST = 12;
  private static final int FIRST = 3;

  private final Lexicon lexicon;
  private final Table table;
  private final LabelReader labels;

  ScatteredPoints(Lexicon lexicon, Table table) {
    this.lexicon = lexicon;
    this.table = table;
    labels = new LabelReader(lexicon);
  }

  /** Returns the words of all the points named; empty where those of one cannot be told. */
  List<Token> adopted(List<Token> decision) {
    List<Token> sentence = Sentences.split(decision).get(0);
    int point = lexicon.find(Concept.POINT, sentence, 0, sentence.size());
    if (point != 0 || sentence.size() > LONGEST || Sentences.split(decision).size() > 1) {
      return List.of();
    }
    Set<Integer> named = labels.at(sentence, point, point + 1).points();
    List<Token> adopted = new ArrayList<>();
    for (int number : named) {
      List<Token> text = only(number);
      if (text == null) {
        return List.of();
      }
      adopted.addAll(text);
    }
    return adopted;
  }

  /** The text of the one proposal on the table that begins with a number. */
  private @Nullable List<Token> only(int number) {
    List<Token> found = null;
    for (Proposal proposal : table.all()) {
      List<Token> text = proposal.meantByPoint().get(number);
      text = text == null && isNumbered(proposal.text(), number) ? proposal.text() : text;
      if (text != null && found != null && text.get(0).start() != found.get(0).start()) {
        return null;
      }
      found = text == null ? found : text;
    }
    return found;
  }

  /** "Pkt. 2. Kommunen", "2. Kommunen". */
  private boolean isNumbered(List<Token> text, int number) {
    String wanted = String.valueOf(number);
    for (int i = 0; i < Math.min(FIRST, text.size()); i++) {
      boolean before = i == 0 || lexicon.match(Concept.POINT, text, 0, 1) > 0;
      if (before && text.get(i).is(wanted)) {
        return true;
      }
    }
    return false;
  }
}
