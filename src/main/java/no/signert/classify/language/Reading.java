package no.signert.classify.language;

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
    Stance stance, int start, int end, boolean recommends, boolean certain, String why) {}
