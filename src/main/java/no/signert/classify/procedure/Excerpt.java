package no.signert.classify.procedure;

import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads adoptions of a part of a proposal: "I samsvar med tilrådinga frå utvalet, punkt 1 og 3",
 * "Som innstillingen, med unntak av punkt 2".
 */
final class Excerpt {
  private static final int NEAR = 3;

  private final Lexicon lexicon;
  private final LabelReader labels;
  private final Table table;

  Excerpt(Lexicon lexicon, Table table) {
    this.lexicon = lexicon;
    this.table = table;
    labels = new LabelReader(lexicon);
  }

  /**
   * Reads a sentence that decides by naming points alone.
   *
   * @return whether it did
   */
  boolean read(List<Token> sentence) {
    int point = point(sentence, 0);
    if (point < 0 || hasVerb(sentence) || isExcepted(sentence, point)) {
      return false;
    }
    boolean names = point == 0 || follows(sentence, point);
    Label points = labels.at(sentence, point, point + 1);
    Proposal whole = names ? whole(sentence) : null;
    if (whole == null || points.points().isEmpty()) {
      return false;
    }
    whole.decide(Label.BARE.ofRest(), Proposal.Fate.NOT_VOTED);
    whole.decide(points, Proposal.Fate.CARRIED);
    return true;
  }

  /** "Innstillingen ble vedtatt med unntak av punkt 2": the points named are left out. */
  void except(List<Token> sentence) {
    for (int at = point(sentence, 0); at >= 0; at = point(sentence, at + 1)) {
      Label points = labels.at(sentence, at, at + 1);
      boolean carries =
          lexicon.has(Concept.CARRIED, sentence)
              || lexicon.has(Concept.AS, sentence)
              || lexicon.at(Concept.PROPOSAL, sentence, 0);
      Proposal whole =
          carries && isExcepted(sentence, at) && !points.points().isEmpty()
              ? whole(sentence)
              : null;
      if (whole != null && whole.fate() == Proposal.Fate.CARRIED) {
        whole.decide(points, Proposal.Fate.NOT_VOTED);
      }
    }
  }

  private int point(List<Token> sentence, int from) {
    return lexicon.find(Concept.POINT, sentence, from, sentence.size());
  }

  /** "tilrådinga frå utvalet, punkt 1", "Som innstillingens punkt 1"; not "med nytt punkt 4". */
  private boolean follows(List<Token> sentence, int point) {
    Token before = sentence.get(point - 1);
    boolean apart = before.is(",") || before.is("-") || before.is("(");
    int noun = noun(sentence);
    return noun >= 0 && noun < point && (apart || isName(sentence, noun, point));
  }

  /** Nothing but whose it is stands between the noun and its points. */
  private boolean isName(List<Token> sentence, int noun, int point) {
    for (int i = noun + 1; i < point; i++) {
      boolean plain =
          lexicon.match(Concept.HEAD_WORD, sentence, i, i + 1) > 0
              && lexicon.match(Concept.NEW, sentence, i, i + 1) < 0
              && !sentence.get(i).is("med")
              && !sentence.get(i).is("til");
      if (!plain && !new OwnerWords(lexicon).isOwner(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isExcepted(List<Token> sentence, int point) {
    for (int i = Math.max(0, point - NEAR); i < point; i++) {
      if (lexicon.match(Concept.EXCEPT, sentence, i, point + 1) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerb(List<Token> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (lexicon.match(Concept.FINITE, sentence, i, i + 1) > 0
          || lexicon.at(Concept.CARRIED, sentence, i)
          || lexicon.at(Concept.FELL, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** The noun that is no point: "tilrådinga". */
  private int noun(List<Token> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (lexicon.match(Concept.PROPOSAL, sentence, i, i + 1) > 0
          && lexicon.match(Concept.POINT, sentence, i, i + 1) < 0) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Proposal whole(List<Token> sentence) {
    int noun = noun(sentence);
    if (noun < 0) {
      return null;
    }
    Label label = labels.at(sentence, noun, noun + 1);
    return table.find(
        new Label(label.owners(), label.marks(), label.recommendation(), Set.of(), false));
  }
}
