package no.signert.classify.structure;

/**
 * One case of a paper, or the whole paper where it holds one only.
 *
 * @param number as printed ("36/20"); empty where there is none
 * @param start offset of its first line in the normalised text
 * @param titleEnd offset after its title
 * @param end offset after its last line
 */
public record CasePart(String number, int start, int titleEnd, int end) {}
