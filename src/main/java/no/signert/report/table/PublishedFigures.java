package no.signert.report.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.signert.domain.Edition;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.PublishedTotal;
import no.signert.report.table.PublishedFigure.Measure;
import no.signert.report.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Sets what others published beside what we count for the same day and area.
 *
 * <p>Ours as of a day are the signatures without conditions whose decision, or whose report, is
 * dated that day or earlier.
 */
public final class PublishedFigures {
  private final Edition edition;
  private final Words words;

  private PublishedFigures(Edition edition, Words words) {
    this.edition = edition;
    this.words = words;
  }

  /** Returns every published figure beside ours, in the order they were given. */
  public static List<PublishedFigure> of(Edition edition, Words words) {
    PublishedFigures figures = new PublishedFigures(edition, words);
    return edition.publishedTotals().stream().flatMap(t -> figures.of(t).stream()).toList();
  }

  private List<PublishedFigure> of(PublishedTotal total) {
    Optional<PublishedArea> area = PublishedArea.find(total.area(), edition, words);
    List<PublishedFigure> figures = new ArrayList<>();
    add(figures, total, area, Measure.SIGNED_MUNICIPALITIES, total.signedMunicipalities());
    add(figures, total, area, Measure.OF_MUNICIPALITIES, total.ofMunicipalities());
    add(figures, total, area, Measure.SIGNED_POPULATION, total.signedPopulation());
    add(figures, total, area, Measure.OF_POPULATION, total.ofPopulation());
    add(figures, total, area, Measure.POPULATION_SHARE, total.populationShare());
    return figures;
  }

  private void add(
      List<PublishedFigure> figures,
      PublishedTotal total,
      Optional<PublishedArea> area,
      Measure measure,
      @Nullable Number published) {
    if (published == null) {
      return;
    }
    if (area.isEmpty()) {
      String unknown = words.text("published.unknown-area", total.area());
      figures.add(new PublishedFigure(total, measure, published, null, unknown));
      return;
    }
    Number ours = ours(area.get(), total, measure);
    String why = new PublishedExplanation(total, area.get(), words).of(measure, published, ours);
    figures.add(new PublishedFigure(total, measure, published, ours, why));
  }

  private static @Nullable Number ours(PublishedArea area, PublishedTotal total, Measure measure) {
    List<MunicipalityStatus> signed = signedBy(area.members(), total.asOf());
    return switch (measure) {
      case SIGNED_MUNICIPALITIES -> signed.size();
      case OF_MUNICIPALITIES -> area.members().size();
      case SIGNED_POPULATION -> population(signed);
      case OF_POPULATION -> population(area.members());
      case POPULATION_SHARE -> share(population(signed), population(area.members()));
    };
  }

  private static @Nullable Number share(long part, long whole) {
    return whole == 0 ? null : (double) part / whole;
  }

  /** Returns those that had signed by the end of a day, as far as we know. */
  static List<MunicipalityStatus> signedBy(List<MunicipalityStatus> members, LocalDate day) {
    return members.stream()
        .filter(MunicipalityStatus::isSigned)
        .filter(s -> s.decidedOn() != null && !s.decidedOn().isAfter(day))
        .toList();
  }

  static long population(List<MunicipalityStatus> statuses) {
    return statuses.stream().mapToLong(s -> s.municipality().population()).sum();
  }

  /** Returns whether two figures agree as precisely as the published one was given. */
  static boolean agree(Number published, @Nullable Number ours) {
    if (ours == null) {
      return false;
    }
    BigDecimal theirs = new BigDecimal(published.toString());
    int scale = theirs.compareTo(BigDecimal.ONE) <= 0 ? Math.max(theirs.scale(), 2) : 0;
    BigDecimal rounded = new BigDecimal(ours.toString()).setScale(scale, RoundingMode.HALF_UP);
    return rounded.compareTo(theirs) == 0;
  }
}
