package no.signert.classify;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.procedure.Judgement;
import no.signert.classify.procedure.Rule;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Tokeniser;
import no.signert.domain.Body;
import no.signert.domain.Confidence;
import no.signert.domain.Finding;
import no.signert.domain.Outcome;
import no.signert.domain.Quote;
import no.signert.domain.ReviewReason;
import no.signert.domain.WrittenForm;
import org.jspecify.annotations.Nullable;

/** Writes the finding of a judgement: quotes cut from the text as extracted, reasons for review. */
final class FindingWriter {
  private static final int LONGEST = 1500;
  private static final int SAMPLE = 1500;
  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  private final NormalisedText text;
  private final Lexicon lexicon;
  private final Hints hints;

  FindingWriter(NormalisedText text, Lexicon lexicon, Hints hints) {
    this.text = text;
    this.lexicon = lexicon;
    this.hints = hints;
  }

  Finding write(Judgement judgement, int[] mentions) {
    Outcome outcome = judgement.outcome();
    boolean limited = outcome == Outcome.SIGNED_CONDITIONALLY;
    Quote quote = quote(judgement.start(), limited ? withList(judgement.end()) : judgement.end());
    if (outcome.isSigning() && quote == null) {
      outcome = Outcome.UNCLEAR;
    }
    List<ReviewReason> reasons = new ArrayList<>();
    if (outcome == Outcome.UNCLEAR) {
      boolean damaged = judgement.rule() == Rule.ILLEGIBLE_DECISION;
      reasons.add(damaged ? ReviewReason.DAMAGED_TEXT : ReviewReason.UNCLEAR_PAPER);
    } else if (judgement.confidence() == Confidence.LOW) {
      reasons.add(ReviewReason.RULES_DISAGREE);
    }
    return new Finding(
        outcome,
        quote,
        quote == null ? null : judgement.section(),
        judgement.body() != null ? judgement.body() : hints.body(),
        day(judgement),
        outcome == Outcome.UNCLEAR ? Confidence.LOW : judgement.confidence(),
        reasons,
        judgement.rule().code(),
        language(judgement),
        judgement.trail(),
        passages(quote, mentions));
  }

  /**
   * The day the paper tells; where it tells several, of the same body, the one it is listed for: a
   * page of October's meeting may print September's postponement above the decision.
   */
  private @Nullable LocalDate day(Judgement judgement) {
    LocalDate told = judgement.day();
    LocalDate listed = hints.meetingDate();
    if (told == null || listed == null || told.equals(listed)) {
      return told == null ? listed : told;
    }
    Body body = judgement.body();
    boolean same = body != null && hints.body() != null && body.kind() == hints.body().kind();
    boolean printed = text.slice(0, text.length()).contains(PRINTED.format(listed));
    return same && printed ? listed : told;
  }

  /** "undertegner med følgende forbehold:" proves little without the paragraph that follows. */
  private int withList(int end) {
    if (end < 1 || end >= text.length() || text.charAt(end - 1) != ':') {
      return end;
    }
    int last = end;
    while (last < text.length() && Character.isWhitespace(text.charAt(last))) {
      last++;
    }
    while (last < text.length() && text.lineEnd(last) > last) {
      last = Math.min(text.length(), text.lineEnd(last) + 1);
    }
    return stripped(end, last);
  }

  private int stripped(int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private @Nullable Quote quote(int start, int end) {
    int last = Math.min(end, start + LONGEST);
    return start >= last || text.slice(start, last).isBlank() ? null : text.quote(start, last);
  }

  /** The written form of the deciding words, or where those are few, of the paper's beginning. */
  private @Nullable WrittenForm language(Judgement judgement) {
    WrittenForm own =
        lexicon.formOf(
            Tokeniser.tokens(
                text, judgement.start(), Math.min(judgement.end(), judgement.start() + LONGEST)));
    return own != null
        ? own
        : lexicon.formOf(Tokeniser.tokens(text, 0, Math.min(text.length(), SAMPLE)));
  }

  /** Where nothing is quoted, the first lines that name the declaration. */
  private List<Quote> passages(@Nullable Quote quote, int[] mentions) {
    List<Quote> passages = new ArrayList<>();
    for (int i = 0; i < Math.min(3, mentions.length) && quote == null; i++) {
      Quote line = quote(mentions[i], text.lineEnd(mentions[i]));
      if (line != null) {
        passages.add(line);
      }
    }
    return passages;
  }
}
