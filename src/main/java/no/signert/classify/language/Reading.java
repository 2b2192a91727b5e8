package no.signert.classify.language;

import java.util.List;
import no.signert.classify.text.Token;

/**
 * What a text would do, and the words that say so.
 *
 * @param stance what it would do
 * @param start offset of the telling sentence in the normalised text; of the text itself where
 *     nothing tells
 * @param end offset after it
 * @param recommends whether the text only recommends to another body
 * @param certain whether no part of the reading was a close call
 * @param why the reason in plain English
 */
public record Reading(
    Stance stance, int start, int end, boolean recommends, boolean certain, String why) {
  /**
   * Returns what became of a text with this reading: proved by the words on its fate, not its own.
   *
   * @param sentence that tells it; empty where none does
   */
  public Reading toldBy(List<Token> sentence, Stance fate, String reason) {
    int from = sentence.isEmpty() ? start : sentence.get(0).start();
    int to = sentence.isEmpty() ? end : sentence.get(sentence.size() - 1).end();
    return new Reading(fate, from, to, recommends, false, reason);
  }
}
