package no.signert.classify.structure;

import java.time.LocalDate;
import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import no.signert.domain.Body;
import no.signert.domain.PoliticalBody;
import org.jspecify.annotations.Nullable;

/** Follows which body meets, and on what day, from heading to heading of a case. */
final class Session {
  private static final int TOP = 400;

  private final Lexicon lexicon;
  private final Stations stations;
  private final CasePart part;
  private final boolean inMinutes;
  private boolean inHead = true;
  private final @Nullable Body listed;
  private final @Nullable Body ofPaper;
  private final @Nullable LocalDate dayOfPaper;
  private @Nullable Body body;
  private @Nullable LocalDate day;

  Session(Lexicon lexicon, BodyReader bodies, PaperHead head, CasePart part) {
    this.lexicon = lexicon;
    this.part = part;
    listed = head.listed();
    ofPaper = head.body();
    dayOfPaper = head.day();
    body = head.body();
    day = head.day();
    inMinutes = body != null && part.start() > 0;
    stations = new Stations(lexicon, bodies);
    if (inMinutes) {
      stations.ofPaper(body, day);
    }
  }

  @Nullable Body body() {
    return body;
  }

  @Nullable LocalDate day() {
    return day;
  }

  /** Notes the next heading of the case. */
  void note(Heading heading, List<Token> line) {
    if (lexicon.has(Concept.ONWARD, heading.label())) {
      return;
    }
    boolean field =
        heading.kind() == Heading.Kind.LABEL || heading.kind() == Heading.Kind.TREATMENT;
    if (inHead && field) {
      stations.note(line.isEmpty() ? heading.label() : line);
    } else if (inHead && !isTop(heading)) {
      inHead = false;
      Stations.Met met = stations.met(listed);
      if (met != null) {
        body = met.body();
        day = met.day();
      }
    }
    if (owns(heading) && !isTitle(heading)) {
      move(heading);
    } else if (goesOn(heading)) {
      body = ofPaper;
      day = dayOfPaper;
    }
  }

  /**
   * What the elders said is told before the case; with its description the paper's body is back.
   */
  private boolean goesOn(Heading heading) {
    boolean ofCase =
        heading.kind() == Heading.Kind.DESCRIPTION || heading.kind() == Heading.Kind.RECOMMENDATION;
    return ofCase
        && ofPaper != null
        && body != null
        && body.kind() == PoliticalBody.ADVISORY_BODY
        && ofPaper.kind().hasLastWordOver(body.kind());
  }

  /** "SAKSFRAMLEGG", alone above the list of bodies: the head is still to come. */
  private boolean isTop(Heading heading) {
    return heading.kind() == Heading.Kind.DESCRIPTION
        && stations.areNone()
        && heading.start() - part.start() < TOP;
  }

  private static boolean owns(Heading heading) {
    return switch (heading.kind()) {
      case RECOMMENDATION, PROPOSAL, EARLIER, DESCRIPTION, ATTACHMENT, STATEMENT, END -> false;
      default -> true;
    };
  }

  /** "Sak 9/19 Ungdommens kulturmønstring": in minutes, a case's title tells of no other body. */
  private boolean isTitle(Heading heading) {
    return inMinutes && heading.start() == part.start() && heading.day() == null;
  }

  private void move(Heading heading) {
    if (heading.body() != null) {
      if (!heading.body().equals(body)) {
        day = null;
      }
      body = heading.body();
    }
    if (heading.day() != null) {
      day = heading.day();
    }
  }
}
