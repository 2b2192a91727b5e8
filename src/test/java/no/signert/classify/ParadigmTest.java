package no.signert.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.signert.domain.Declaration;
import no.signert.domain.DocumentText;
import no.signert.domain.Outcome;
import org.junit.jupiter.api.Test;

/** The grammar of decisions: generated sentences of known meaning, in both written forms. */
class ParadigmTest {
  @Test
  void everyVerbOfJoiningIsReadInEverySentence() {
    List<String> misses = new ArrayList<>();
    List<String> wronglySigned = new ArrayList<>();
    Map<Declaration, Classifier> classifiers = new HashMap<>();
    List<Paradigms.Example> examples = new Paradigms().all();
    for (Paradigms.Example example : examples) {
      Classifier classifier = classifiers.computeIfAbsent(example.declaration(), Classifier::new);
      Outcome found =
          classifier.classify(new DocumentText(List.of(paper(example))), Hints.NONE).outcome();
      if (found != example.outcome()) {
        String miss = example.text() + " is " + example.outcome() + ", read as " + found;
        misses.add(miss);
        if (found == Outcome.SIGNED || (found.isSigning() && !example.outcome().isSigning())) {
          wronglySigned.add(miss);
        }
      }
    }
    assertThat(examples).hasSizeGreaterThan(4000);
    assertThat(wronglySigned).isEmpty();
    assertThat(misses).hasSizeLessThanOrEqualTo(examples.size() / 200);
  }

  private static String paper(Paradigms.Example example) {
    return "Eksempel kommune\nSaksprotokoll\nUtvalg: Kommunestyret\nMøtedato: 14.03.2019\n"
        + "Sak 12/19 "
        + example.title()
        + "\n\nVedtak:\n"
        + example.text()
        + "\n";
  }
}
