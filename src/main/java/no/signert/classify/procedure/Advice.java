package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.language.Reading;
import no.signert.classify.language.Sentences;
import no.signert.classify.language.StanceReader;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.Heading;
import no.signert.classify.structure.Section;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the administration recommends outside a headed recommendation ("Det tilrås at", "Rådmannen
 * rår kommunestyret til å vedta alternativ 2"), and which of the alternatives a recommendation
 * means.
 */
final class Advice {
  private static final int ALTERNATIVE = 12;
  private static final int SUBJECT = 6;

  private final Lexicon lexicon;
  private final StanceReader stances;
  private final CaseFile file;

  Advice(Lexicon lexicon, StanceReader stances, CaseFile file) {
    this.lexicon = lexicon;
    this.stances = stances;
    this.file = file;
  }

  /** "Forslag til vedtak: Alternativ 2": the alternative that is printed elsewhere in the case. */
  Reading chosen(TreatmentSplitter split, Reading own) {
    if (split.recommendations().isEmpty() || own.stance().isTelling()) {
      return own;
    }
    Section last = split.recommendations().get(split.recommendations().size() - 1);
    List<Token> text = last.tokens(file.text());
    Reading meant = text.size() > ALTERNATIVE ? null : alternative(split, text);
    return meant == null ? own : meant;
  }

  private @Nullable Reading alternative(TreatmentSplitter split, List<Token> reference) {
    int noun = lexicon.find(Concept.PROPOSAL, reference, 0, reference.size());
    if (noun < 0) {
      return null;
    }
    Table table = new Table(stances, file.isAbout());
    ProceedingsReader reader = new ProceedingsReader(lexicon, table);
    for (Treatment treatment : split.treatments()) {
      for (Section section : treatment.sections()) {
        if (section.kind() == Heading.Kind.PROPOSAL) {
          reader.readProposal(section.heading().label(), section.tokens(file.text()));
        }
      }
    }
    table.readAll();
    Proposal meant = table.find(new LabelReader(lexicon).at(reference, noun, noun + 1));
    return meant == null ? null : meant.reading();
  }

  /** Returns the last recommendation in the running text of the case, null if there is none. */
  @Nullable Reading inProse(TreatmentSplitter split) {
    Reading last = null;
    for (Section section : file.sections()) {
      boolean prose = section.kind() == Heading.Kind.DESCRIPTION && !section.foreign();
      if (!prose || lexicon.has(Concept.STATEMENT, section.heading().label())) {
        continue;
      }
      for (List<Token> sentence : Sentences.split(section.tokens(file.text()))) {
        Reading here = isAdvice(sentence) ? read(split, sentence) : null;
        last = here != null ? here : last;
      }
    }
    return last;
  }

  /** The administration is the subject, or nobody: "Det tilrås at". */
  private boolean isAdvice(List<Token> sentence) {
    int verb = lexicon.find(Concept.RECOMMENDS, sentence, 0, Math.min(SUBJECT, sentence.size()));
    if (verb < 0) {
      return false;
    }
    boolean own =
        lexicon.find(Concept.CHIEF_EXECUTIVE, sentence, 0, verb + 2) >= 0
            || lexicon.find(Concept.ADMINISTRATION, sentence, 0, verb + 2) >= 0;
    return own || lexicon.match(Concept.PRONOUN, sentence, 0, 1) > 0;
  }

  private @Nullable Reading read(TreatmentSplitter split, List<Token> sentence) {
    Reading own = stances.read(sentence, file.isAbout());
    if (own.stance().isTelling()) {
      return own;
    }
    Reading meant = alternative(split, sentence);
    return meant != null && meant.stance().isTelling() ? meant : null;
  }
}
