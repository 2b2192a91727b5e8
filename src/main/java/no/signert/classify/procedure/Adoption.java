package no.signert.classify.procedure;

import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Reads decisions that only name what they adopt: "Fellesforslaget.", "Formannskapets innstilling
 * med tillegg 2", "Som formannskapet rådde til."
 */
final class Adoption {
  private static final int LONGEST = 16;
  private static final int SUBJECT = 6;

  private final Lexicon lexicon;
  private final LabelReader labels;
  private final Table table;

  Adoption(Lexicon lexicon, Table table) {
    this.lexicon = lexicon;
    this.table = table;
    labels = new LabelReader(lexicon);
  }

  /** Reads a sentence that tells of no vote; carries the proposal that it names. */
  void read(List<Token> sentence) {
    if (sentence.size() > LONGEST || lexicon.has(Concept.NEGATION, sentence)) {
      return;
    }
    if (readBodys(sentence)) {
      return;
    }
    int noun = lexicon.find(Concept.PROPOSAL, sentence, 0, sentence.size());
    if (noun < 0 && lexicon.at(Concept.AS, sentence, 0)) {
      Label told = labels.whole(sentence);
      boolean alone = told.owners().isEmpty();
      if (!alone || isWhole(sentence)) {
        boolean official = alone || told.namesOfficial();
        carry(new Label(told.owners(), told.marks(), official, told.points(), false));
      }
    } else if (noun >= 0 && isName(sentence, noun)) {
      int end = lexicon.match(Concept.PROPOSAL, sentence, noun, sentence.size());
      carry(labels.at(sentence, noun, end));
    }
  }

  /** "Kommunestyret slutter seg til formannskapets innstilling": the body itself takes it up. */
  boolean readBodys(List<Token> sentence) {
    boolean body =
        lexicon.at(Concept.COUNCIL, sentence, 0)
            || lexicon.at(Concept.EXECUTIVE_BOARD, sentence, 0)
            || lexicon.at(Concept.COMMITTEE, sentence, 0);
    int noun = body ? lexicon.find(Concept.RECOMMENDATION, sentence, 1, sentence.size()) : -1;
    if (noun < 0 || lexicon.has(Concept.NEGATION, sentence)) {
      return false;
    }
    int start = labels.start(sentence, noun);
    for (int i = 1; i < Math.min(start, SUBJECT); i++) {
      if (takesUp(Concept.JOIN, sentence, i, start)
          || takesUp(Concept.SUPPORT, sentence, i, start)
          || takesUp(Concept.GRANT, sentence, i, start)) {
        carry(labels.at(sentence, noun, lexicon.match(Concept.PROPOSAL, sentence, noun, noun + 3)));
        return true;
      }
    }
    return false;
  }

  private boolean takesUp(Concept verb, List<Token> sentence, int at, int object) {
    return lexicon.match(verb, sentence, at, object) == object;
  }

  /** "Formannskapets vedtak av 4. mai stadfestes": carries what that body came to. */
  boolean confirms(List<Token> sentence) {
    int ruling = lexicon.find(Concept.RULING, sentence, 0, sentence.size());
    boolean confirmed =
        ruling >= 0
            && sentence.size() <= LONGEST
            && (lexicon.has(Concept.CONFIRMS, sentence) || lexicon.has(Concept.CARRIED, sentence))
            && !lexicon.has(Concept.NEGATION, sentence)
            && !lexicon.has(Concept.PROPOSAL, sentence);
    if (!confirmed) {
      return false;
    }
    Set<String> owners = labels.whole(sentence).owners();
    Proposal last = null;
    for (Proposal proposal : table.all()) {
      boolean bodys =
          (owners.contains(Label.BOARD) && proposal.label().owners().contains(Label.BOARD))
              || (owners.contains(Label.COMMITTEE)
                  && proposal.label().owners().contains(Label.COMMITTEE));
      last = bodys && proposal.reading() != null ? proposal : last;
    }
    if (last != null) {
      last.decide(Label.BARE, Proposal.Fate.CARRIED);
    }
    return last != null;
  }

  /** "Som innstilt.", and not "I samsvar med røystinga." */
  private boolean isWhole(List<Token> sentence) {
    int end = lexicon.match(Concept.AS, sentence, 0, sentence.size());
    return end == sentence.size() || (end == sentence.size() - 1 && sentence.get(end).is("."));
  }

  private boolean isName(List<Token> sentence, int noun) {
    for (int i = 0; i < sentence.size() && !sentence.get(i).is(","); i++) {
      boolean verb =
          lexicon.match(Concept.FINITE, sentence, i, i + 1) > 0
              || lexicon.at(Concept.FELL, sentence, i);
      if (verb) {
        return false;
      }
    }
    return noun == 0 || labels.start(sentence, noun) == 0;
  }

  private void carry(Label label) {
    Proposal proposal = table.find(label);
    if (proposal != null && proposal.fate() != Proposal.Fate.FELL) {
      table.noteDoubt(label);
      proposal.decide(label, Proposal.Fate.CARRIED);
    }
  }
}
