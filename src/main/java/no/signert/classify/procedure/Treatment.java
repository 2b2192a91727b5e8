package no.signert.classify.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.signert.classify.structure.Section;
import no.signert.domain.Body;
import org.jspecify.annotations.Nullable;

/**
 * The treatment of the case by one body.
 *
 * @param body null if the paper does not say
 * @param day null if the paper does not say
 * @param sections in order: proceedings, proposals, votes, decision
 * @param concluding recommendations that this body itself made
 */
record Treatment(
    @Nullable Body body,
    @Nullable LocalDate day,
    List<Section> sections,
    List<Section> concluding) {
  Treatment(@Nullable Body body, @Nullable LocalDate day) {
    this(body, day, new ArrayList<>(), new ArrayList<>());
  }

  /** Returns whether the text of a proposal is printed in it, so that it is read with the rest. */
  boolean holds(Proposal proposal) {
    if (proposal.text().isEmpty()) {
      return false;
    }
    int at = proposal.text().get(0).start();
    return sections.stream().anyMatch(section -> section.start() <= at && at < section.end());
  }

  /** Returns whether nothing but sentences tell of it: "Vedtaket lyder:". */
  boolean isTold() {
    return sections.stream().allMatch(section -> section.heading().prose());
  }

  /** Returns the day, be it told only by a field below the body's name; null if it is not told. */
  @Nullable LocalDate metOn() {
    if (day != null) {
      return day;
    }
    return sections.stream().map(Section::day).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /**
   * Returns treatments as they took place: where the council's is printed first, what the board
   * recommended lay before it all the same.
   */
  static List<Treatment> inOrder(List<Treatment> printed) {
    List<Treatment> ordered = new ArrayList<>();
    for (Treatment treatment : printed) {
      int at = 0;
      while (at < ordered.size() && !treatment.isBefore(ordered.get(at))) {
        at++;
      }
      ordered.add(at, treatment);
    }
    return ordered;
  }

  private boolean isBefore(Treatment other) {
    boolean below =
        body != null && other.body != null && other.body.kind().hasLastWordOver(body.kind());
    boolean later = day != null && other.day != null && day.isAfter(other.day);
    return below && !later && !concluding.isEmpty();
  }

  /** Returns the sections headed as decisions. */
  List<Section> decisions() {
    return sections.stream()
        .filter(section -> section.kind() == no.signert.classify.structure.Heading.Kind.DECISION)
        .toList();
  }
}
