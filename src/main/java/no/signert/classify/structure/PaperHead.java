package no.signert.classify.structure;

import java.time.LocalDate;
import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;
import no.signert.domain.Body;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a paper says of the whole: in minutes, every case is the same body's, on the
 * same day.
 *
 * @param owner last word of the municipality's name, in lower case; null if there is none
 * @param body the body that met; null if the head does not say
 * @param day the day of the meeting; null if the head does not say
 * @param listed the body that the paper's source lists it for, which settles whose it is where its
 *     head names several; null if unknown
 */
public record PaperHead(
    @Nullable String owner, @Nullable Body body, @Nullable LocalDate day, @Nullable Body listed) {
  private static final int LINES = 14;
  private static final int LONGEST = 160;

  /** "MØTEBOK", a line by itself. */
  private static boolean isNameOfPaper(Lexicon lexicon, List<Token> line) {
    return line.size() == 1 && lexicon.at(Concept.HEAD_ALONE, line, 0);
  }

  /** Reads the first lines of a paper. */
  public static PaperHead read(Lexicon lexicon, HeadingReader headings, NormalisedText text) {
    Body body = null;
    LocalDate day = null;
    int line = 0;
    for (int i = 0; i < LINES && line < text.length(); line = text.lineEnd(line) + 1) {
      int end = text.lineEnd(line);
      if (end == line || end - line > LONGEST) {
        continue;
      }
      i++;
      List<Token> tokens = Tokeniser.tokens(text, line, end);
      Heading heading = headings.read(tokens, end);
      if (heading == null || headings.isMinutes(heading) || isNameOfPaper(lexicon, tokens)) {
        continue;
      }
      if (heading.kind() != Heading.Kind.LABEL && heading.kind() != Heading.Kind.TREATMENT) {
        break;
      }
      body = body == null ? heading.body() : body;
      day = day == null ? heading.day() : day;
    }
    return new PaperHead(new OwnerName(lexicon).find(text), body, day, null);
  }

  /** Returns the head of a paper that its source lists for a body. */
  public PaperHead listedFor(@Nullable Body by) {
    return new PaperHead(owner, body, day, by);
  }
}
