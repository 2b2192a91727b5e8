package no.signert.classify.structure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokens;
import no.signert.domain.Body;
import no.signert.domain.PoliticalBody;
import org.jspecify.annotations.Nullable;

/**
 * Knows sentences that open a section as a heading would: "Formannskapet handsama saka 11. juni og
 * gav samrøystes slik tilråding:", "Under behandlingen kom det et fellesforslag fra H og Sp".
 */
final class SpokenHeadings {
  private static final int SUBJECT = 4;

  private final Lexicon lexicon;
  private final BodyReader bodies;

  SpokenHeadings(Lexicon lexicon) {
    this.lexicon = lexicon;
    bodies = new BodyReader(lexicon);
  }

  /** A sentence up to a colon in which the administration or a body advises. */
  @Nullable Heading advice(List<Token> line, int begin, int end) {
    int last = line.size() - 1;
    boolean opens =
        last > begin + 2
            && line.get(last).is(":")
            && (isAdvisers(line, begin) || isAdvised(line, begin));
    if (!opens || lexicon.find(Concept.NEGATION, line, begin, last) >= 0) {
      return null;
    }
    boolean advises =
        lexicon.find(Concept.RECOMMENDS, line, begin, last) >= 0
            || (lexicon.find(Concept.RECOMMENDATION, line, begin, last) >= 0
                && lexicon.find(Concept.GIVES_ADVICE, line, begin, last) >= 0);
    boolean result =
        lexicon.find(Concept.CARRIED, line, begin, last) >= 0
            || lexicon.find(Concept.FELL, line, begin, last) >= 0;
    if (!advises || result) {
      return null;
    }
    Body author = bodies.find(line, begin, begin + SUBJECT);
    boolean sendsOn =
        author != null
            && author.kind() != PoliticalBody.MUNICIPAL_COUNCIL
            && lexicon.find(Concept.COUNCIL, line, begin + SUBJECT - 1, last) >= 0;
    return new Heading(
        Heading.Kind.RECOMMENDATION,
        Tokens.of(line.subList(begin, last)),
        author,
        DayReader.find(line),
        line.get(0).start(),
        end,
        sendsOn,
        false);
  }

  /** "Saken ble lagt fram med slik innstilling fra rådmannen:". */
  private boolean isAdvised(List<Token> line, int begin) {
    int noun = lexicon.find(Concept.RECOMMENDATION, line, begin, line.size());
    int from = noun < 0 ? line.size() : noun + 1;
    return from + 1 < line.size()
        && lexicon.match(Concept.PREPOSITION, line, from, from + 1) > 0
        && isAdvisers(line, from + 1);
  }

  private boolean isAdvisers(List<Token> line, int begin) {
    for (int i = begin; i < Math.min(line.size(), begin + SUBJECT); i++) {
      boolean adviser =
          lexicon.at(Concept.CHIEF_EXECUTIVE, line, i)
              || lexicon.at(Concept.EXECUTIVE_BOARD, line, i)
              || lexicon.at(Concept.COMMITTEE, line, i)
              || lexicon.at(Concept.ADVISORY_BODY, line, i);
      if (adviser) {
        return true;
      }
    }
    return false;
  }

  /**
   * The beginning of a paragraph that tells what was proposed in the meeting, where no heading
   * stands over it.
   *
   * @param line the tokens of its first lines
   */
  @Nullable Heading proceedings(List<Token> line) {
    boolean opens = !line.isEmpty() && lexicon.at(Concept.IN_MEETING, line, 0);
    boolean proposes =
        opens && (lexicon.has(Concept.MOVES, line) || lexicon.has(Concept.CARRIED, line));
    if (!proposes || !lexicon.has(Concept.PROPOSAL, line)) {
      return null;
    }
    int start = line.get(0).start();
    return new Heading(
        Heading.Kind.PROCEEDINGS,
        Tokens.of(line),
        bodies.find(line, 0, Math.min(line.size(), SUBJECT + SUBJECT)),
        null,
        start,
        start,
        false,
        false);
  }

  /** "Fagervassdal, 02.06.2020": the place and day over a signature. */
  boolean isSignature(List<Token> line) {
    if (line.size() < 3 || line.size() > 8 || DayReader.find(line) == null) {
      return false;
    }
    Token place = line.get(0);
    boolean named =
        place.isWord()
            && place.capital()
            && lexicon.match(Concept.HEAD_WORD, line, 0, 1) < 0
            && lexicon.match(Concept.HEAD_LABEL, line, 0, line.size()) < 0
            && bodies.find(line, 0, line.size()) == null;
    int comma = named ? 1 : line.size();
    while (comma < line.size() && !line.get(comma).is(",")) {
      boolean name = line.get(comma).isWord() && line.get(comma).capital();
      comma = name ? comma + 1 : line.size();
    }
    return comma < line.size();
  }
}
