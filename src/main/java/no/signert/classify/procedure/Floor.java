package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.signert.classify.language.Reading;
import no.signert.classify.language.Sentences;
import no.signert.classify.language.Stance;
import no.signert.classify.language.StanceReader;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.Heading;
import no.signert.classify.structure.Section;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What is said in a case outside its headed proposals and votes: the proposal at the end of an
 * interpellation, and that the case is taken off the agenda.
 */
final class Floor {
  private final Lexicon lexicon;
  private final CaseFile file;

  Floor(Lexicon lexicon, CaseFile file) {
    this.lexicon = lexicon;
    this.file = file;
  }

  private List<List<List<Token>>> stretches() {
    List<List<List<Token>>> stretches = new ArrayList<>();
    int first = file.part().end();
    for (Section section : file.sections()) {
      first = Math.min(first, section.heading().start());
      boolean prose =
          section.kind() == Heading.Kind.TREATMENT || section.heading().label().isEmpty();
      if (prose && !section.foreign()) {
        stretches.add(Sentences.split(section.tokens(file.text())));
      }
    }
    if (file.part().titleEnd() < first) {
      stretches.add(0, Sentences.split(file.tokens(file.part().titleEnd(), first)));
    }
    return stretches;
  }

  /**
   * Returns the sentence that takes the case off the agenda, null if none does; outside a case on
   * the declaration, one that names it.
   */
  @Nullable Reading offAgenda(StanceReader stances) {
    for (List<List<Token>> sentences : stretches()) {
      for (List<Token> sentence : sentences) {
        if ((file.isAbout() || stances.names(sentence))
            && lexicon.has(Concept.OFF_AGENDA, sentence)
            && lexicon.find(Concept.NEGATION, sentence, 0, sentence.size()) < 0) {
          int end = sentence.get(sentence.size() - 1).end();
          int start = sentence.get(0).start();
          return new Reading(Stance.DEFERS, start, end, false, true, "is taken off the agenda");
        }
      }
    }
    return null;
  }

  /** Adds what was put forward in prose if nothing else can be read, and whose a question's is. */
  void complete(List<Proposal> before, StanceReader stances) {
    if (before.stream().noneMatch(proposal -> proposal.reading() != null)) {
      before.addAll(proposals(stances));
    }
    List<Token> asked = title();
    Set<String> askers = new LabelReader(lexicon).whole(asked).owners();
    boolean named = lexicon.has(Concept.PARTY, asked);
    for (Proposal proposal : before) {
      if (named && proposal.label().owners().isEmpty()) {
        proposal.takenUpBy(askers);
      }
    }
  }

  /**
   * Returns the proposals that are put forward in prose, each by a sentence that ends in a colon.
   */
  private List<Proposal> proposals(StanceReader stances) {
    List<Proposal> proposals = new ArrayList<>();
    for (List<List<Token>> sentences : stretches()) {
      for (int i = 0; i + 1 < sentences.size(); i++) {
        if (introduces(sentences.get(i))) {
          Label label = new LabelReader(lexicon).whole(title());
          Proposal proposal =
              new Proposal(
                  new Label(label.owners(), label.marks(), false, label.points(), false), null);
          proposal.append(sentences.get(i + 1));
          proposal.read(stances.read(sentences.get(i + 1), file.isAbout()));
          proposals.add(proposal);
        }
      }
    }
    return proposals;
  }

  private boolean introduces(List<Token> sentence) {
    return sentence.get(sentence.size() - 1).is(":")
        && lexicon.has(Concept.MOVES, sentence)
        && lexicon.has(Concept.PROPOSAL, sentence)
        && lexicon.find(Concept.NEGATION, sentence, 0, sentence.size()) < 0;
  }

  /** The one who asks stands in the title: "Interpellasjon frå Kari Moe (V)". */
  private List<Token> title() {
    int end = Math.min(file.part().start() + 400, file.part().end());
    List<Token> tokens = file.tokens(file.part().start(), end);
    for (int i = 0; i < tokens.size(); i++) {
      if (lexicon.at(Concept.QUESTION, tokens, i)) {
        int last = i;
        while (last < tokens.size()
            && tokens.get(last).kind() != Token.Kind.BREAK
            && !tokens.get(last).is(":")) {
          last++;
        }
        return tokens.subList(i + 1, last);
      }
    }
    return List.of();
  }
}
