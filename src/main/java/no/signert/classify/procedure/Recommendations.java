package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.signert.classify.language.Reading;
import no.signert.classify.language.StanceReader;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.Section;
import no.signert.domain.Body;
import no.signert.domain.PoliticalBody;

/**
 * The recommendations that lie before the bodies of a case: those that stand in its paper under
 * headings of their own, and what a lower body came to, which lies before the next one as its
 * recommendation.
 */
final class Recommendations {
  /** More recommendations than any case has; the rest of such a text is noise. */
  private static final int MOST = 60;

  private final Lexicon lexicon;
  private final StanceReader stances;
  private final CaseFile file;

  Recommendations(Lexicon lexicon, StanceReader stances, CaseFile file) {
    this.lexicon = lexicon;
    this.stances = stances;
    this.file = file;
  }

  /** Returns those of the paper, in its order. */
  List<Proposal> read(TreatmentSplitter split) {
    List<Proposal> proposals = new ArrayList<>();
    Label awaited = null;
    for (Section section : split.recommendations()) {
      if (proposals.size() >= MOST) {
        break;
      }
      Table table = new Table(stances, file.isAbout());
      ProceedingsReader reader = new ProceedingsReader(lexicon, table);
      if (!section.hasWords(file.text())) {
        awaited = new LabelReader(lexicon).whole(section.heading().label());
        continue;
      }
      reader.readProposal(section.heading().label(), section.tokens(file.text()), awaited);
      awaited = null;
      table.readAll();
      for (Proposal proposal : table.all()) {
        proposals.add(official(proposal, section));
      }
    }
    return proposals;
  }

  private static Proposal official(Proposal read, Section section) {
    Label label = read.label();
    boolean advised = !LeadProposal.isAlternative(read) && !label.isMinoritys();
    Label official =
        new Label(label.owners(), label.marks(), advised, label.points(), label.rest());
    Proposal proposal = new Proposal(official, section.heading().body());
    proposal.append(read.text());
    if (read.reading() != null) {
      proposal.read(read.reading());
    }
    proposal.decide(official, read.fate());
    return proposal;
  }

  /** What a lower body came to is the recommendation before the next. */
  static Proposal of(Treatment treatment, Settlement settlement) {
    Body body = treatment.body();
    String owner =
        body != null && body.kind() == PoliticalBody.EXECUTIVE_BOARD
            ? Label.BOARD
            : Label.COMMITTEE;
    Proposal proposal =
        new Proposal(new Label(Set.of(owner), Set.of(), true, Set.of(), false), body);
    proposal.read(
        new Reading(
            settlement.stance(),
            settlement.start(),
            settlement.end(),
            false,
            settlement.certain(),
            "is what the body before came to"));
    proposal.adopt(settlement.words());
    return proposal;
  }
}
