package no.signert.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.signert.domain.Basis;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.PublishedTotal;
import no.signert.domain.ReportedStatus;
import no.signert.report.table.PublishedFigure.Measure;
import no.signert.report.words.Numbers;
import no.signert.report.words.Words;
import org.jspecify.annotations.Nullable;

/** Says why a published figure and ours differ, from what we hold. */
final class PublishedExplanation {
  private final PublishedTotal total;
  private final PublishedArea area;
  private final Words words;
  private final Numbers numbers;

  PublishedExplanation(PublishedTotal total, PublishedArea area, Words words) {
    this.total = total;
    this.area = area;
    this.words = words;
    this.numbers = new Numbers(words);
  }

  String of(Measure measure, Number published, @Nullable Number ours) {
    List<String> sentences = new ArrayList<>();
    boolean same = PublishedFigures.agree(published, ours);
    boolean base = measure == Measure.OF_MUNICIPALITIES || measure == Measure.OF_POPULATION;
    sentences.add(words.text(same ? "published.agrees" : "published.differs"));
    if (base) {
      explainBase(sentences);
    } else if (!same) {
      explainSignatures(sentences, measure);
    }
    return String.join(" ", sentences);
  }

  /** Who counts: names those that lie in the area and yet do not count. */
  private void explainBase(List<String> sentences) {
    PublishedArea.Region region = area.region();
    if (area.strangers().isEmpty() || region == null) {
      return;
    }
    int all = area.members().size() + area.strangers().size();
    long inhabitants =
        PublishedFigures.population(area.members()) + PublishedFigures.population(area.strangers());
    for (MunicipalityStatus stranger : area.strangers()) {
      sentences.add(
          words.text(
              "published.stranger",
              stranger.municipality().name(),
              stranger.municipality().number(),
              numbers.integer(stranger.municipality().population()),
              stranger.municipality().attribute(region.column()),
              region.value()));
    }
    sentences.add(
        words.text("published.with-strangers", numbers.integer(all), numbers.integer(inhabitants)));
  }

  /** What our signatures of that day rest on, and what we do not know. */
  private void explainSignatures(List<String> sentences, Measure measure) {
    List<MunicipalityStatus> signed = PublishedFigures.signedBy(area.members(), total.asOf());
    Map<String, Integer> byBasis = new LinkedHashMap<>();
    for (MunicipalityStatus status : signed) {
      ReportedStatus reported = status.reported();
      String basis =
          reported != null
              ? words.text("published.by-publication", reported.sourceTitle())
              : words.text(
                  status.basis() == Basis.OVERRIDE
                      ? "published.by-override"
                      : "published.by-paper");
      byBasis.merge(basis, 1, Integer::sum);
    }
    byBasis.forEach(
        (basis, count) -> sentences.add(words.counted("published.rests-on", count, basis)));
    sameSource(sentences, measure);
    long undated =
        area.members().stream().filter(s -> s.isSigned() && s.decidedOn() == null).count();
    if (undated > 0) {
      sentences.add(words.counted("published.undated", undated));
    }
    if (total.signedMunicipalities() == null || signed.size() < total.signedMunicipalities()) {
      long open = area.members().stream().filter(MunicipalityStatus::isOpen).count();
      sentences.add(words.counted("published.open", open));
    }
  }

  /** How much of ours comes from the very publication that gave the total. */
  private void sameSource(List<String> sentences, Measure measure) {
    List<String> titles =
        area.members().stream()
            .filter(s -> s.reported() != null && total.sourceUrl().equals(s.reported().sourceUrl()))
            .map(s -> s.reported() == null ? "" : s.reported().sourceTitle())
            .distinct()
            .toList();
    if (titles.size() != 1) {
      return;
    }
    String title = titles.get(0);
    List<MunicipalityStatus> named =
        area.members().stream()
            .filter(MunicipalityStatus::isSigned)
            .filter(
                s ->
                    (s.reported() != null && s.reported().sourceTitle().equals(title))
                        || s.alsoReportedBy().contains(title))
            .toList();
    long inhabitants = PublishedFigures.population(named);
    boolean share = measure == Measure.POPULATION_SHARE;
    sentences.add(
        words.counted(
            "published.same-source",
            named.size(),
            numbers.integer(inhabitants),
            share
                ? words.text(
                    "published.same-source.share",
                    numbers.percent(
                        (double) inhabitants / PublishedFigures.population(area.members())))
                : ""));
  }
}
