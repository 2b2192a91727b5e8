package no.signert.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.signert.domain.Declaration;
import no.signert.domain.DocumentText;
import no.signert.domain.Outcome;
import no.signert.extract.TextExtractor;
import org.junit.jupiter.api.Test;

class MutationTest {
  @Test
  void practicePapersKeepTheirOutcomeHoweverTheyAreWritten() {
    List<String> changed = new ArrayList<>();
    int tried = 0;
    for (Practice.Paper paper : Practice.papers()) {
      Classifier classifier = new Classifier(paper.declaration());
      Outcome before = outcome(classifier, paper.text().text());
      Map<String, UnaryOperator<String>> rewrites = Rewrites.all();
      rewrites.put("another name", text -> Rewrites.renamed(text, paper.municipality()));
      rewrites.put("as a web page", MutationTest::throughHtml);
      for (Map.Entry<String, UnaryOperator<String>> rewrite : rewrites.entrySet()) {
        tried++;
        Outcome after = outcome(classifier, rewrite.getValue().apply(paper.text().text()));
        if (after != before) {
          changed.add(paper.file() + ", " + rewrite.getKey() + ": " + before + " to " + after);
        }
      }
    }
    assertThat(changed).hasSizeLessThanOrEqualTo(tried / 100);
  }

  @Test
  void papersChangeTheirOutcomeWithTheirMeaning() {
    List<String> wrong = new ArrayList<>();
    List<PaperMill.Change> changes = PaperMill.changes();
    for (PaperMill.Change change : changes) {
      Classifier classifier =
          new Classifier(new Declaration(List.of(change.name()), List.of(), List.of()));
      Outcome found = outcome(classifier, change.text());
      if (found != change.outcome()) {
        wrong.add(change.what() + ", " + change.name() + ": " + found);
      }
    }
    assertThat(changes).hasSizeGreaterThan(100);
    assertThat(wrong).hasSizeLessThanOrEqualTo(changes.size() * 5 / 100);
    assertThat(wrong).noneMatch(miss -> miss.endsWith("SIGNED"));
  }

  @Test
  void practicePapersChangeTheirOutcomeWithTheirMeaning() {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (Practice.Paper paper : Practice.papers()) {
      Classifier classifier = new Classifier(paper.declaration());
      for (Reversals.Reversal reversal :
          Reversals.of(paper.text().text(), paper.evidence(), paper.outcome())) {
        tried++;
        Outcome found = outcome(classifier, reversal.text());
        if (found != reversal.outcome()) {
          wrong.add(paper.file() + ", " + reversal.what() + ": " + found);
        }
      }
    }
    assertThat(tried).isGreaterThan(50);
    assertThat(wrong).hasSizeLessThanOrEqualTo(tried * 5 / 100);
  }

  private static String throughHtml(String text) {
    StringBuilder html = new StringBuilder("<html><head><meta charset='utf-8'></head><body>");
    for (String line : text.split("[\n\f]", -1)) {
      String escaped = line.replace("&", "&amp;").replace("<", "&lt;");
      html.append(line.isBlank() ? "" : "<p>" + escaped + "</p>\n");
    }
    byte[] bytes =
        html.append("</body></html>").toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    try {
      return new TextExtractor().extract(bytes, "paper.html", null, null).text();
    } catch (no.signert.extract.UnreadableDocumentException e) {
      throw new AssertionError("The page cannot be read", e);
    }
  }

  private static Outcome outcome(Classifier classifier, String text) {
    DocumentText document = new DocumentText(List.of(text.split("\f", -1)));
    return classifier.classify(document, Hints.NONE).outcome();
  }
}
