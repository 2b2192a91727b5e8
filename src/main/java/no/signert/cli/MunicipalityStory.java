package no.signert.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.signert.domain.ArchiveLocation;
import no.signert.domain.Failure;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.ReportedStatus;
import no.signert.domain.SourceVisit;
import no.signert.domain.StatusOverride;
import no.signert.input.JobFile;
import no.signert.input.SourceDefinition;
import no.signert.store.Editions;
import no.signert.store.NightStore;
import no.signert.store.Run;
import no.signert.store.StoredFinding;

/** Tells where a municipality stands, and all that this rests on. */
final class MunicipalityStory {
  private final PrintWriter out;
  private final JobFile job;
  private final NightStore store;

  MunicipalityStory(PrintWriter out, JobFile job, NightStore store) {
    this.out = out;
    this.job = job;
    this.store = store;
  }

  /** Tells the story, from the latest run of all. */
  void tell(Municipality municipality) {
    LocalDate asOf =
        store
            .runs()
            .latest()
            .map(Run::asOf)
            .orElseThrow(() -> new BadArgument("No night has been run yet. Run the job first."));
    boolean inScope = job.campaign().scope().contains(municipality);
    out.printf(
        "%s (%s), %d inhabitants, %s%n",
        municipality.name(),
        municipality.number(),
        municipality.population(),
        inScope ? "in scope" : "outside the scope");
    standing(municipality.number(), asOf);
    papers(municipality.number(), asOf);
    people(municipality.number());
    sources(municipality.number(), asOf);
  }

  private void standing(MunicipalityNumber number, LocalDate asOf) {
    Editions.Standing standing = store.editions().standing(asOf, number).orElse(null);
    if (standing == null) {
      out.println("Status on " + asOf + ": not resolved yet; the last run did not end.");
      return;
    }
    String why = "nothing about it was found in what was looked at";
    if (standing.basis() != null) {
      why =
          switch (standing.basis()) {
            case DECISION -> "we hold the paper";
            case REPORTED -> "a publication says so; we hold no paper that does";
            case OVERRIDE -> "a person decided so";
          };
    } else if (!standing.examined()) {
      why = "we could not look at everything, and found nothing in the rest";
    }
    out.printf("Status on %s: %s, because %s.%n", asOf, standing.status(), why);
    if (standing.needsReview()) {
      out.println("A person should look at it; the workbook's review sheet says why.");
    }
  }

  private void papers(MunicipalityNumber number, LocalDate asOf) {
    List<StoredFinding> papers = store.findings().telling(Optional.of(number));
    out.println();
    out.println(papers.isEmpty() ? "No paper of it says anything." : "Papers:");
    for (StoredFinding paper : papers) {
      out.println();
      out.println(paper.reference().location());
      LocalDate decided = paper.finding().decidedOn();
      LocalDate day = decided != null ? decided : paper.reference().meetingDate();
      if (day != null && day.isAfter(asOf)) {
        out.println("  does not count: decided after " + asOf);
      }
      new PaperStory(out).tell(paper.owner(), paper.finding());
      out.println("  SHA-256     " + paper.sha256());
      ArchiveLocation archived = paper.archived();
      if (archived != null) {
        out.printf("  archived    %s, record at byte %d%n", archived.file(), archived.offset());
      }
    }
  }

  private void people(MunicipalityNumber number) {
    for (SourceDefinition source : job.sources()) {
      if (source instanceof SourceDefinition.Reported reported) {
        for (ReportedStatus row : reported.rows()) {
          if (row.municipality().equals(number)) {
            out.printf(
                "%nReported: %s, true no later than %s, says %s.%n",
                row.status(), row.trueNoLaterThan(), row.sourceTitle());
          }
        }
      }
    }
    for (StatusOverride override : job.overrides()) {
      if (override.municipality().equals(number)) {
        out.printf(
            "%nOverride: %s, by %s on %s: %s%n",
            override.status(), override.approvedBy(), override.approvedOn(), override.reason());
      }
    }
  }

  private void sources(MunicipalityNumber number, LocalDate asOf) {
    out.println();
    out.println("Sources that speak of it:");
    for (SourceVisit visit : store.ledger().visits(asOf)) {
      if (visit.municipality() == null || visit.municipality().equals(number)) {
        out.printf(
            "  %s: %s, last good visit %s%n",
            visit.source(),
            visit.result(),
            visit.lastGoodOn() == null ? "never" : visit.lastGoodOn());
      }
    }
    for (Failure failure : store.ledger().failures(asOf)) {
      if (number.equals(failure.municipality())) {
        out.printf("  not read: %s, %s%n", failure.kind(), failure.message());
      }
    }
  }
}
