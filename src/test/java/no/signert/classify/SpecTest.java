package no.signert.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.signert.classify.procedure.Rule;
import no.signert.domain.Declaration;
import no.signert.domain.DocumentText;
import no.signert.domain.Finding;
import no.signert.domain.Quote;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Runs the examples of {@code src/test/resources/classify/*.spec.yml}. */
class SpecTest {
  private final Map<String, Classifier> classifiers = new HashMap<>();

  SpecTest() {
    Map<?, ?> file = (Map<?, ?>) read("declarations.yml");
    file.forEach(
        (key, value) -> {
          Map<?, ?> words = (Map<?, ?>) value;
          classifiers.put(
              key.toString(),
              new Classifier(
                  new Declaration(
                      words(words, "names"), words(words, "instruments"), words(words, "verbs"))));
        });
  }

  private static List<String> words(Map<?, ?> declaration, String key) {
    return declaration.get(key) instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of();
  }

  /** An example; what it does not say is empty. */
  private record Spec(
      String name,
      String declaration,
      String title,
      String text,
      String outcome,
      String quote,
      String rule) {
    static Spec of(Map<?, ?> entry) {
      return new Spec(
          value(entry, "name"),
          value(entry, "declaration"),
          value(entry, "title"),
          value(entry, "text"),
          value(entry, "outcome"),
          value(entry, "quote"),
          value(entry, "rule"));
    }

    private static String value(Map<?, ?> entry, String key) {
      Object value = entry.get(key);
      return value == null ? "" : value.toString();
    }

    String decision() {
      return "Eksempel kommune\nSaksprotokoll\nUtvalg: Kommunestyret\nMøtedato: 14.03.2019\n"
          + "Sak 12/19 "
          + title
          + "\n\nVedtak:\n"
          + text
          + "\n";
    }
  }

  @TestFactory
  Stream<DynamicTest> decisionsDoWhatTheirWordsSay() {
    return specs("decisions.spec.yml")
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec, spec.decision())));
  }

  @TestFactory
  Stream<DynamicTest> freeWordingsDoWhatTheySay() {
    return specs("wordings.spec.yml")
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec, spec.decision())));
  }

  @TestFactory
  Stream<DynamicTest> conditionsAreToldFromWhatSoundsLikeThem() {
    return specs("conditions.spec.yml")
        .map(
            spec ->
                DynamicTest.dynamicTest(
                    spec.name(),
                    () -> check(spec, spec.title().isEmpty() ? spec.text() : spec.decision())));
  }

  @TestFactory
  Stream<DynamicTest> papersNameTheDeclarationInManyWays() {
    return specs("names.spec.yml")
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec, spec.text())));
  }

  @TestFactory
  Stream<DynamicTest> papersSayWhoseWordTheirDecisionIs() {
    return specs("standing.spec.yml")
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec, spec.text())));
  }

  @TestFactory
  Stream<DynamicTest> votesMeanOneOfSeveralProposals() {
    return specs("ballots.spec.yml")
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec, spec.text())));
  }

  @TestFactory
  Stream<DynamicTest> papersSayWhatTheirProcedureCameTo() {
    return specs("papers.spec.yml")
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec, spec.text())));
  }

  @TestFactory
  Stream<DynamicTest> papersOfMeetingsSayWhatTheirProcedureCameTo() {
    return specs("meetings.spec.yml")
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec, spec.text())));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleSettlesItsExample() {
    return specs("rules.spec.yml")
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec, spec.text())));
  }

  @Test
  void noRuleIsWithoutAnExample() {
    List<String> shown = specs("rules.spec.yml").map(Spec::rule).toList();
    List<String> rules = Arrays.stream(Rule.values()).map(Rule::code).toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(rules);
  }

  @TestFactory
  Stream<DynamicTest> hardPapersSayWhatTheirProcedureCameTo() {
    return specs("procedure.spec.yml")
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec, spec.text())));
  }

  @TestFactory
  Stream<DynamicTest> papersOfUnusualLayoutSayWhatTheirProcedureCameTo() {
    return specs("layout.spec.yml")
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec, spec.text())));
  }

  @TestFactory
  Stream<DynamicTest> decisionsToldElsewhereCount() {
    return specs("indirect.spec.yml")
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec, spec.text())));
  }

  @TestFactory
  Stream<DynamicTest> votesComeToWhatTheyDecide() {
    return specs("votes.spec.yml")
        .map(
            spec ->
                DynamicTest.dynamicTest(
                    spec.name(),
                    () -> check(spec, spec.title().isEmpty() ? spec.text() : spec.decision())));
  }

  @TestFactory
  Stream<DynamicTest> minutesTellWhoSpeaks() {
    return specs("speakers.spec.yml")
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec, spec.text())));
  }

  @TestFactory
  Stream<DynamicTest> papersSayWhoHasTheLastWord() {
    return specs("lastword.spec.yml")
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec, spec.text())));
  }

  @TestFactory
  Stream<DynamicTest> textsOfOthersDecideNothing() {
    return specs("others.spec.yml")
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec, spec.text())));
  }

  @TestFactory
  Stream<DynamicTest> decisionsByReferenceMeanWhatTheyName() {
    return specs("references.spec.yml")
        .map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec, spec.text())));
  }

  private void check(Spec spec, String paper) {
    Classifier classifier =
        Objects.requireNonNull(classifiers.get(spec.declaration()), spec.declaration());
    DocumentText text = new DocumentText(List.of(paper));
    Finding finding = classifier.classify(text, Hints.NONE);
    assertThat(finding.outcome().name())
        .as("rule %s, trail %s", finding.rule(), finding.trail())
        .isEqualTo(spec.outcome());
    Quote quote = finding.quote();
    assertThat(quote == null || quote.standsIn(text)).isTrue();
    assertThat(quote == null ? "" : quote.onOneLine()).contains(spec.quote());
    assertThat(finding.rule()).contains(spec.rule());
  }

  private static Stream<Spec> specs(String name) {
    List<?> entries = (List<?>) read(name);
    assertThat(entries).as(name).isNotEmpty();
    return entries.stream().map(entry -> Spec.of((Map<?, ?>) entry));
  }

  private static Object read(String name) {
    try (InputStream in = SpecTest.class.getResourceAsStream("/classify/" + name)) {
      Object content =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
      return Objects.requireNonNull(content);
    } catch (IOException e) {
      throw new AssertionError("The examples cannot be read: " + name, e);
    }
  }
}
