package no.signert.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.signert.classify.Classifier;
import no.signert.coverage.Changes;
import no.signert.coverage.Coverage;
import no.signert.coverage.FlipLists;
import no.signert.coverage.TimeLine;
import no.signert.domain.Campaign;
import no.signert.domain.Change;
import no.signert.domain.Edition;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.PublishedRow;
import no.signert.report.EditionWriter;
import no.signert.store.Editions;
import no.signert.store.Verdict;
import org.jspecify.annotations.Nullable;

/** Writes the edition, and puts it in place unless it looks worse than the last good one. */
final class PublishEdition {
  private final Night night;
  private final ResolveStatuses statuses;
  private final Transport transport;
  private final EditionFolder folder;
  private final PaperCopies copies;
  private @Nullable NightResult result;

  PublishEdition(Night night, ResolveStatuses statuses, Transport transport, PaperCopies copies) {
    this.night = night;
    this.transport = transport;
    this.copies = copies;
    this.statuses = statuses;
    this.folder = new EditionFolder(night.job().reportDirectory());
  }

  /** Publishes or holds back; whoever repeats it gets the same. */
  String run() {
    night.watch().began(Stage.PUBLISH, 0);
    Resolution resolution = statuses.resolution();
    Edition edition = edition(resolution);
    List<PublishedRow> rows = edition.statuses().stream().map(PublishedRow::of).toList();
    List<String> objections = objections(edition, rows);
    Verdict verdict = objections.isEmpty() ? Verdict.PUBLISHED : Verdict.HELD;
    Editions editions = night.store().editions();
    Path workbook;
    try {
      workbook = write(edition, verdict);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The edition cannot be written. Check space and permissions of '"
              + night.job().reportDirectory()
              + "'.",
          e);
    }
    editions.made(night.run(), verdict, edition.whole().share(), rows, night.clock().instant());
    night.store().runs().end(night.run(), verdict, night.clock().instant());
    result = new NightResult(verdict, objections, edition, workbook, transport.uses());
    return verdict == Verdict.PUBLISHED ? "published" : "held back";
  }

  /** Returns what came of it; empty before {@link #run}. */
  Optional<NightResult> result() {
    return Optional.ofNullable(result);
  }

  private Edition edition(Resolution resolution) {
    Map<String, String> papers = laidOut(resolution);
    Campaign campaign = night.job().campaign();
    List<PublishedRow> rows = resolution.statuses().stream().map(PublishedRow::of).toList();
    Optional<Editions.Past> last = night.store().editions().lastBefore(night.asOf());
    List<Change> changes = last.map(past -> Changes.between(past.rows(), rows)).orElse(List.of());
    return new Edition(
        campaign,
        night.asOf(),
        resolution.statuses(),
        Coverage.of(campaign, resolution.statuses()),
        resolution.evidence(),
        resolution.visits(),
        resolution.failures(),
        changes,
        last.map(Editions.Past::asOf).orElse(null),
        FlipLists.of(campaign, resolution.statuses()),
        TimeLine.of(campaign, resolution.statuses(), night.asOf()),
        night.job().publishedTotals(),
        night.portals(),
        papers,
        Classifier.version(),
        EvaluationFile.in(night.job().reportDirectory()).read().orElse(null));
  }

  private Map<String, String> laidOut(Resolution resolution) {
    try {
      return copies.of(resolution.statuses());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Copies of papers cannot be written. Check space and permissions of '"
              + night.job().reportDirectory()
              + "'.",
          e);
    }
  }

  private List<String> objections(Edition edition, List<PublishedRow> rows) {
    List<String> notAsked =
        edition.failures().stream()
            .filter(failure -> failure.kind() == FailureKind.NOT_ARCHIVED)
            .map(Failure::source)
            .distinct()
            .toList();
    return night
        .store()
        .editions()
        .lastUntil(night.asOf())
        .map(past -> new CircuitBreaker(edition.campaign().limits(), past))
        .map(
            breaker ->
                breaker.objections(
                    edition.whole().share(),
                    rows,
                    edition.rulesVersion(),
                    edition.visits(),
                    notAsked))
        .orElse(List.of());
  }

  /** Writes the files, the workbook of the newest good edition last; returns where to look. */
  private Path write(Edition edition, Verdict verdict) throws IOException {
    LocalDate asOf = night.asOf();
    String key = edition.campaign().key();
    EditionWriter writer = new EditionWriter();
    Path directory = night.job().reportDirectory();
    if (verdict == Verdict.HELD) {
      folder.replaceDirectory("held-" + asOf, place -> writer.write(edition, place));
      return directory.resolve("held-" + asOf).resolve(key + "-" + asOf + ".xlsx");
    }
    folder.replaceDirectory(asOf.toString(), place -> writer.write(edition, place));
    folder.remove("held-" + asOf);
    Optional<LocalDate> newest = night.store().editions().newestDay();
    if (newest.isEmpty() || !newest.get().isAfter(asOf)) {
      Path made = directory.resolve(asOf.toString()).resolve(key + "-" + asOf + ".xlsx");
      folder.replaceFile(key + ".xlsx", place -> writer.raise(made, place));
    }
    return directory.resolve(asOf.toString()).resolve(key + "-" + asOf + ".xlsx");
  }
}
