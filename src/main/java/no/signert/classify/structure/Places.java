package no.signert.classify.structure;

import java.time.LocalDate;
import java.util.List;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells where a line that looks like a heading is none, by what stands around it. */
final class Places {
  /** Longer labels without a day of their own are sentences. */
  private static final int SENTENCE = 4;

  private static final int SHORT = 40;

  private final HeadingReader headings;

  Places(HeadingReader headings) {
    this.headings = headings;
  }

  /** The line runs on in the next, so it is a sentence and no heading. */
  static boolean isWrapped(NormalisedText text, Heading heading, int end) {
    boolean runsOn =
        end + 1 < text.length()
            && heading.content() == end
            && Character.isLowerCase(text.charAt(end + 1));
    boolean plain = heading.kind().isTreatment() || heading.kind() == Heading.Kind.RECOMMENDATION;
    return runsOn && !(plain && end - heading.start() < SHORT);
  }

  /** "Det ble da fattet slikt vedtak:" and right below it "Vedtak:" head one section. */
  static boolean isRepeated(NormalisedText text, Heading heading, @Nullable Heading open) {
    return open != null
        && open.prose()
        && open.kind() == heading.kind()
        && text.slice(Math.min(open.content(), heading.start()), heading.start()).isBlank();
  }

  /** A day alone inside a treatment is what is left of a page's head. */
  static boolean isStrayDay(Heading heading, @Nullable Heading open) {
    return heading.kind() == Heading.Kind.TREATMENT
        && heading.body() == null
        && open != null
        && open.kind().isTreatment();
  }

  /**
   * A sentence that introduces a proposal heads a section only outside the treatment, which reads
   * such sentences itself; "Saksprotokoll" above all else is the paper's own title; and the
   * decision that a body "makes" inside a recommendation is what it is recommended to make.
   */
  boolean isOutOfPlace(Heading heading, @Nullable Heading open, List<Section> before) {
    boolean treating = open != null && open.kind().isTreatment();
    boolean proposed =
        open != null
            && (open.kind() == Heading.Kind.RECOMMENDATION || open.kind() == Heading.Kind.PROPOSAL);
    if (open != null && proposed && headings.isOutcome(heading)) {
      return true;
    }
    if (open != null && open.kind() == Heading.Kind.RECOMMENDATION && headings.makes(heading)) {
      return true;
    }
    if (heading.kind() == Heading.Kind.STATEMENT && heading.prose()) {
      return open == null || open.kind() != Heading.Kind.DECISION;
    }
    if (headings.isMinutes(heading)) {
      return open == null || treating || !isOfCase(open, before);
    }
    boolean told = heading.prose() && heading.kind() != Heading.Kind.DECISION && !heading.sendsOn();
    boolean inText =
        open != null
            && (open.kind() == Heading.Kind.RECOMMENDATION
                || open.kind() == Heading.Kind.STATEMENT
                || open.kind() == Heading.Kind.ATTACHMENT
                || open.kind() == Heading.Kind.EARLIER);
    return (told && (treating || inText)) || isRetold(heading, open);
  }

  /** "Konklusjon" of the administration is its view; behind a body's treatment, the decision. */
  Heading concluding(Heading heading, @Nullable Heading open) {
    boolean after =
        open != null
            && (open.kind() == Heading.Kind.PROCEEDINGS || open.kind() == Heading.Kind.VOTE);
    return after && heading.kind() == Heading.Kind.DESCRIPTION && headings.concludes(heading)
        ? heading.as(Heading.Kind.DECISION)
        : heading;
  }

  /** "Vedlegg 2", alone on its line: what follows is the attachment itself, not a list of them. */
  static boolean isAttached(Heading heading, List<Token> line) {
    return heading.kind() == Heading.Kind.ATTACHMENT
        && line.size() >= 2
        && line.size() <= 3
        && line.get(1).isNumber();
  }

  /** "Historikk": "Ungdomsrådet behandlet saken 5. februar og uttalte:" is a sentence of it. */
  private static boolean isRetold(Heading heading, @Nullable Heading open) {
    return open != null
        && open.kind() == Heading.Kind.EARLIER
        && heading.kind() == Heading.Kind.PROCEEDINGS
        && heading.body() != null
        && heading.day() == null
        && heading.label().size() > SENTENCE;
  }

  private static boolean isOfCase(Heading open, List<Section> before) {
    return isText(open.kind()) || before.stream().anyMatch(section -> isText(section.kind()));
  }

  private static boolean isText(Heading.Kind kind) {
    return kind == Heading.Kind.RECOMMENDATION || kind == Heading.Kind.DESCRIPTION;
  }

  /** "Tidligere behandlet: Formannskapet 09.06.2022": a list of days before this one. */
  static boolean isHistory(Heading heading, @Nullable Heading open, @Nullable LocalDate meeting) {
    return open != null
        && open.kind() == Heading.Kind.EARLIER
        && heading.kind() == Heading.Kind.TREATMENT
        && heading.day() != null
        && meeting != null
        && heading.day().isBefore(meeting);
  }

  /** "Saken var oppe 13.12. Det ble da fattet slikt vedtak:" in the minutes of a later day. */
  static boolean isOfPast(Heading heading, @Nullable LocalDate meeting) {
    return heading.prose()
        && heading.day() != null
        && meeting != null
        && heading.day().isBefore(meeting);
  }
}
