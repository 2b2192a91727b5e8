package no.signert.classify.structure;

import java.time.LocalDate;
import java.util.List;
import no.signert.classify.text.Token;
import no.signert.domain.Body;
import org.jspecify.annotations.Nullable;

/**
 * A line that opens a section.
 *
 * @param kind what it opens
 * @param label its words, up to a colon
 * @param body the body it names; null if none
 * @param day the day it names; null if none
 * @param start offset of the line in the normalised text
 * @param content offset where the section's own text begins
 * @param sendsOn whether it says that the case goes on to another body
 * @param prose whether it is a sentence that introduces a decision ("fattet slikt vedtak:")
 */
public record Heading(
    Kind kind,
    List<Token> label,
    @Nullable Body body,
    @Nullable LocalDate day,
    int start,
    int content,
    boolean sendsOn,
    boolean prose) {
  /** Returns the beginning of proceedings that have no heading. */
  static Heading untitled(int start) {
    return new Heading(Kind.PROCEEDINGS, List.of(), null, null, start, start, false, false);
  }

  /** Returns whether a description's heading has no word that headings have. */
  boolean guessed() {
    return kind == Kind.DESCRIPTION && prose;
  }

  /** Returns the same line as the heading of another kind of section. */
  Heading as(Kind other) {
    return new Heading(other, label, body, day, start, content, sendsOn, prose);
  }

  /** What a heading opens. */
  public enum Kind {
    DECISION,
    RECOMMENDATION,
    /** A member's or party's proposal. */
    PROPOSAL,
    PROCEEDINGS,
    VOTE,
    STATEMENT,
    DESCRIPTION,
    ATTACHMENT,
    /** An earlier or another municipality's treatment. */
    EARLIER,
    /** The end of the paper proper, or the page around it. */
    END,
    /** A field of the paper's head: "Saksbehandler", "Møtedato". */
    LABEL,
    /** A body with its day, or a running title: "Kommunestyret 23.06.2020, sak 51/20". */
    TREATMENT;

    /** Returns whether such a section is part of the treatment of a case. */
    public boolean isTreatment() {
      return this == DECISION || this == PROPOSAL || this == PROCEEDINGS || this == VOTE;
    }
  }
}
