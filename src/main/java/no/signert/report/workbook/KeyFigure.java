package no.signert.report.workbook;

import java.util.ArrayList;
import java.util.List;
import no.signert.domain.Edition;
import no.signert.domain.RegionCoverage;
import no.signert.report.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A number of the whole with what it means.
 *
 * @param label what it is called
 * @param value a count, a {@link Share}, a day or words; null where there is none
 * @param meaning one sentence
 */
record KeyFigure(String label, @Nullable Object value, String meaning) {

  /** Returns the key figures of an edition. */
  static List<KeyFigure> of(Edition edition, Words words) {
    RegionCoverage whole = edition.whole();
    List<KeyFigure> figures = new ArrayList<>();
    Maker maker = new Maker(words, figures);
    maker.add("share", share(whole.share()));
    maker.add("share_low", share(whole.shareLow()));
    maker.add("share_high", share(whole.shareHigh()));
    maker.add("threshold", new Share(whole.threshold().doubleValue()));
    maker.add("reached", whole.reached());
    maker.add("in_scope", whole.inScope());
    maker.add("population", whole.population());
    maker.add("signed_population", whole.signedPopulation());
    maker.add("signed", whole.signed());
    maker.add("reported_only", whole.reportedOnly());
    maker.add("signed_conditionally", whole.signedConditionally());
    maker.add("declined", whole.declined());
    maker.add("deferred", whole.deferred());
    maker.add("noted", whole.noted());
    maker.add("recommended", whole.recommended());
    maker.add("unclear", whole.unclear());
    maker.add("no_case_found", whole.noCaseFound());
    maker.add("not_examined", whole.notExamined());
    figures.add(
        new KeyFigure(
            words.text("figure.as-of"), edition.asOf(), words.text("figure.as-of.meaning")));
    return List.copyOf(figures);
  }

  private static @Nullable Share share(@Nullable Double fraction) {
    return fraction == null ? null : new Share(fraction);
  }

  private record Maker(Words words, List<KeyFigure> figures) {
    void add(String column, @Nullable Object value) {
      figures.add(
          new KeyFigure(
              words.text("regions." + column), value, words.text("regions." + column + ".about")));
    }
  }
}
