package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which of two proposals "førstnevnte" and "sistnevnte" mean: the two that the sentence names, else
 * those that the sentence before named, else the only two on the table.
 */
final class NamedInTurn {
  private static final int TWO = 2;

  private final Lexicon lexicon;
  private final Table table;
  private List<Proposal> named = new ArrayList<>();
  private List<Proposal> before = List.of();

  NamedInTurn(Lexicon lexicon, Table table) {
    this.lexicon = lexicon;
    this.table = table;
  }

  /** Begins the next sentence. */
  void begin() {
    before = named.isEmpty() ? before : named;
    named = new ArrayList<>();
  }

  void note(Proposal proposal) {
    if (!named.contains(proposal)) {
      named.add(proposal);
    }
  }

  /** Returns the proposal that the word at an index means; null if it is no such word. */
  @Nullable Proposal at(List<Token> tokens, int i) {
    boolean former = lexicon.at(Concept.FORMER, tokens, i);
    if (!former && !lexicon.at(Concept.LATTER, tokens, i)) {
      return null;
    }
    List<Proposal> two = named.isEmpty() ? before : named;
    if (two.isEmpty()) {
      two = table.all().stream().filter(p -> !p.label().marks().contains(Label.POSTPONE)).toList();
    }
    return two.size() == TWO ? two.get(former ? 0 : 1) : null;
  }
}
