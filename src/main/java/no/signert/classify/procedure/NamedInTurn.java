package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which of two proposals "førstnevnte" and "det siste" mean: the two that the sentence names, else
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
    if (!isMeant(tokens, i)) {
      return null;
    }
    boolean former = lexicon.at(Concept.FORMER, tokens, i);
    List<Proposal> two = named.isEmpty() ? before : named;
    if (two.isEmpty()) {
      two = table.all().stream().filter(p -> !p.label().marks().contains(Label.POSTPONE)).toList();
    }
    boolean last = !former && two.size() > TWO && two == named;
    return two.size() == TWO || last ? two.get(former ? 0 : two.size() - 1) : null;
  }

  /** "sistnevnte", "det siste vart vedteke"; not "det siste forslaget", "for det første". */
  boolean isMeant(List<Token> tokens, int i) {
    int end =
        Math.max(
            lexicon.match(Concept.FORMER, tokens, i, tokens.size()),
            lexicon.match(Concept.LATTER, tokens, i, tokens.size()));
    boolean plain = end == i + 2 && lexicon.match(Concept.PRONOUN, tokens, i, i + 1) > 0;
    return end > 0
        && !(plain && i > 0 && tokens.get(i - 1).is("for"))
        && (!plain || isVoted(tokens, end));
  }

  private boolean isVoted(List<Token> tokens, int at) {
    return at == tokens.size()
        || !tokens.get(at).isWord()
        || lexicon.at(Concept.CARRIED, tokens, at)
        || lexicon.at(Concept.FELL, tokens, at)
        || lexicon.at(Concept.GOT, tokens, at)
        || lexicon.at(Concept.PAST, tokens, at);
  }
}
