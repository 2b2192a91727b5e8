package no.signert.classify;

import java.util.ArrayList;
import java.util.List;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.procedure.Judgement;
import no.signert.classify.procedure.Rule;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Tokeniser;
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

  private final NormalisedText text;
  private final Lexicon lexicon;
  private final Hints hints;

  FindingWriter(NormalisedText text, Lexicon lexicon, Hints hints) {
    this.text = text;
    this.lexicon = lexicon;
    this.hints = hints;
  }

  Finding write(Judgement judgement, int[] mentions) {
    Quote quote = quote(judgement.start(), judgement.end());
    Outcome outcome = judgement.outcome();
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
        judgement.day() != null ? judgement.day() : hints.meetingDate(),
        outcome == Outcome.UNCLEAR ? Confidence.LOW : judgement.confidence(),
        reasons,
        judgement.rule().code(),
        language(judgement),
        judgement.trail(),
        passages(quote, mentions));
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
