package no.signert.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import no.signert.domain.Attribution;
import no.signert.domain.Basis;
import no.signert.domain.Change;
import no.signert.domain.Confidence;
import no.signert.domain.DocumentKind;
import no.signert.domain.FailureKind;
import no.signert.domain.FlipList;
import no.signert.domain.Outcome;
import no.signert.domain.PoliticalBody;
import no.signert.domain.RegionCoverage;
import no.signert.domain.ReviewReason;
import no.signert.domain.SectionKind;
import no.signert.domain.SourceVisit;
import no.signert.domain.Status;
import no.signert.report.map.Shade;
import no.signert.report.table.PublishedFigure;
import no.signert.report.words.Numbers;
import no.signert.report.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final List<Enum<?>[]> LABELLED =
      List.of(
          Attribution.values(),
          Basis.values(),
          Change.Cause.values(),
          Confidence.values(),
          DocumentKind.values(),
          FailureKind.values(),
          FlipList.Purpose.values(),
          Outcome.values(),
          PoliticalBody.values(),
          PublishedFigure.Measure.values(),
          RegionCoverage.Reached.values(),
          ReviewReason.values(),
          SectionKind.values(),
          Shade.values(),
          SourceVisit.Result.values(),
          Status.values());

  @ParameterizedTest
  @ValueSource(strings = {"nn", "en"})
  void everyLanguageHasTheSameTexts(String language) {
    assertThat(new Words(language).keys())
        .containsExactlyInAnyOrderElementsOf(new Words("nb").keys());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void everyValueOfTheDomainHasAName(String language) {
    Words words = new Words(language);
    assertThat(words.keys())
        .as("texts of words_" + language + ".properties")
        .containsAll(LABELLED.stream().flatMap(Stream::of).map(Words::key).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nn", "en"})
  void everyTextHasTheSamePlacesAsInBokmal(String language) {
    Words bokmal = new Words("nb");
    Words other = new Words(language);
    for (String key : bokmal.keys()) {
      assertThat(places(other.text(key))).as(key).isEqualTo(places(bokmal.text(key)));
    }
  }

  @Test
  void aLanguageWithoutTextsIsRefusedByName() {
    assertThatThrownBy(() -> new Words("se")).hasMessageContaining("'se'");
  }

  @Test
  void numbersAreWrittenAsTheLanguageWritesThem() {
    Numbers norwegian = new Numbers(new Words("nb"));
    assertThat(norwegian.integer(4632214)).isEqualTo("4\u00A0632\u00A0214");
    assertThat(norwegian.percent(0.0118)).isEqualTo("1,18\u00A0%");
    assertThat(norwegian.percent(new java.math.BigDecimal("0.5"))).isEqualTo("50\u00A0%");
    assertThat(new Numbers(new Words("en")).integer(54714)).isEqualTo("54,714");
  }

  private static List<String> places(String text) {
    return java.util.regex.Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(java.util.regex.MatchResult::group)
        .distinct()
        .sorted()
        .toList();
  }
}
