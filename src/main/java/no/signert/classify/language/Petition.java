package no.signert.classify.language;

import java.util.ArrayList;
import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence on what becomes of a request whose content it tells: "Forslaget om at kommunen
 * undertegner erklæringen tas ikke til følge". What is asked for is not done by the words that ask;
 * the main verb is read as if they were not there.
 *
 * @param plain the sentence without the content
 * @param from index of the content in the sentence
 * @param length how many words it has
 */
record Petition(List<Token> plain, int from, int length) {
  /** Words before the noun: a point's number, an article. */
  private static final int LEAD = 4;

  /** Returns the petition that a sentence is on, null if it is on none, or asks for a refusal. */
  static @Nullable Petition of(Lexicon lexicon, List<Token> sentence) {
    int noun = lexicon.find(Concept.REQUEST, sentence, 0, Math.min(LEAD, sentence.size()));
    if (noun < 0 || !tells(sentence, noun + 1)) {
      return null;
    }
    int from = noun + 1;
    int verb = mainVerb(lexicon, sentence, from + 2);
    boolean plainly =
        verb > 0
            && lexicon.find(Concept.NEGATION, sentence, from, verb) < 0
            && lexicon.find(Concept.REFUSE, sentence, from, verb) < 0
            && lexicon.find(Concept.WITHDRAW, sentence, from, verb) < 0;
    if (!plainly) {
      return null;
    }
    List<Token> plain = new ArrayList<>(sentence.subList(0, from));
    plain.addAll(sentence.subList(verb, sentence.size()));
    return new Petition(plain, from, verb - from);
  }

  private static boolean tells(List<Token> sentence, int at) {
    return at + 1 < sentence.size()
        && sentence.get(at).is("om")
        && (sentence.get(at + 1).is("å") || sentence.get(at + 1).is("at"));
  }

  /** The last verb that grants or refuses, with the small words before it: "vert ikkje teke". */
  private static int mainVerb(Lexicon lexicon, List<Token> sentence, int from) {
    for (int i = sentence.size() - 1; i > from; i--) {
      boolean settles =
          !sentence.get(i - 1).is("å")
              && (lexicon.at(Concept.GRANT, sentence, i)
                  || lexicon.at(Concept.REFUSE, sentence, i));
      if (settles) {
        int verb = i;
        while (verb > from && isSmall(lexicon, sentence, verb - 1)) {
          verb--;
        }
        return verb;
      }
    }
    return -1;
  }

  private static boolean isSmall(Lexicon lexicon, List<Token> sentence, int i) {
    return lexicon.match(Concept.NEGATION, sentence, i, i + 1) > 0
        || lexicon.match(Concept.BECOMES, sentence, i, i + 1) > 0
        || lexicon.match(Concept.FINITE, sentence, i, i + 1) > 0;
  }

  /** Returns the acts of the plain sentence as acts of the whole one. */
  List<Act> whole(List<Act> acts) {
    return acts.stream().map(act -> act.from() < from ? act : act.shifted(length)).toList();
  }
}
