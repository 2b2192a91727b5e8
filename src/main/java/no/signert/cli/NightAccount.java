package no.signert.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.signert.domain.Campaign;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.RegionCoverage;
import no.signert.http.HostUse;
import no.signert.input.JobFile;
import no.signert.job.NightResult;
import no.signert.store.Verdict;
import org.jspecify.annotations.Nullable;

/** Tells in a screenful what a night did, and where the workbook is. */
final class NightAccount {
  private static final int SOURCES_SHOWN = 4;
  private static final int HOSTS_SHOWN = 5;
  private static final int LONGEST_MESSAGE = 160;

  private final PrintWriter out;
  private final JobFile job;

  NightAccount(PrintWriter out, JobFile job) {
    this.out = out;
    this.job = job;
  }

  /** Says what is about to happen. */
  void plan(LocalDate asOf, boolean offline) {
    Campaign campaign = job.campaign();
    out.printf(
        "%s: decisions up to %s%s%n",
        campaign.title(), asOf, offline ? ", offline: files and the archive only" : "");
    out.println("  discover → fetch → classify → resolve → publish");
    out.println();
    out.flush();
  }

  /** Says that somebody stopped the night, and returns the exit code. */
  int stopped() {
    out.println("Stopped. Run the same command again to resume.");
    return ExitCode.FAILED;
  }

  /** Tells figures, failures and the workbook's path, and returns the exit code. */
  int tell(NightResult result) {
    out.println();
    figures(result.edition().whole(), result.edition().statuses());
    failures(result.edition().failures());
    uses(result.uses());
    out.println();
    if (result.verdict() == Verdict.HELD) {
      return held(result);
    }
    out.println(result.workbook());
    return result.hasGaps() ? ExitCode.GAPS : ExitCode.OK;
  }

  private void figures(RegionCoverage whole, List<MunicipalityStatus> statuses) {
    int signed = whole.signed() + whole.reportedOnly();
    out.printf(
        "  signed     %d of %d municipalities (%d documented, %d reported)%n",
        signed, whole.inScope(), whole.signed(), whole.reportedOnly());
    out.printf(
        "  share      %s; documented alone %s, at most %s%n",
        percent(whole.share()), percent(whole.shareLow()), percent(whole.shareHigh()));
    out.printf(
        "  threshold  more than %s: %s%n",
        percent(whole.threshold().doubleValue()), whole.reached().name().toLowerCase(Locale.ROOT));
    long review = statuses.stream().filter(MunicipalityStatus::needsReview).count();
    out.printf("  to review  %d municipalities%n", review);
  }

  private static String percent(@Nullable Double share) {
    return share == null ? "none" : String.format(Locale.ROOT, "%.2f %%", 100 * share);
  }

  private void failures(List<Failure> failures) {
    if (failures.isEmpty()) {
      out.println("  not read   nothing");
      return;
    }
    out.printf("  not read   %d, all in failures.csv:%n", failures.size());
    Map<FailureKind, List<Failure>> kinds =
        failures.stream()
            .collect(Collectors.groupingBy(Failure::kind, TreeMap::new, Collectors.toList()));
    kinds.forEach(
        (kind, same) -> {
          out.printf("    %s, %d: %s%n", kind, same.size(), named(same));
          out.println("      " + brief(same.get(0).message()));
        });
  }

  private static String named(List<Failure> failures) {
    List<String> sources = failures.stream().map(Failure::source).distinct().toList();
    int more = sources.size() - SOURCES_SHOWN;
    String shown = sources.stream().limit(SOURCES_SHOWN).collect(Collectors.joining("; "));
    return more > 0 ? shown + "; and " + more + " more" : shown;
  }

  private void uses(List<HostUse> uses) {
    if (uses.isEmpty()) {
      return;
    }
    out.printf(
        Locale.ROOT,
        "  requests   %d to %d hosts, %d answered as unchanged, %d spared, %.1f MB; the most asked:%n",
        uses.stream().mapToLong(HostUse::requests).sum(),
        uses.size(),
        uses.stream().mapToLong(HostUse::notModified).sum(),
        uses.stream().mapToLong(HostUse::spared).sum(),
        uses.stream().mapToLong(HostUse::bytes).sum() / 1e6);
    uses.stream()
        .sorted(Comparator.comparing(HostUse::requests).reversed().thenComparing(HostUse::host))
        .limit(HOSTS_SHOWN)
        .forEach(use -> out.printf("    %s %d%n", use.host(), use.requests()));
  }

  private static String brief(String message) {
    String line = message.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "…";
  }

  private int held(NightResult result) {
    out.println("Held back:");
    result.objections().forEach(objection -> out.println("  " + objection));
    out.println("Look at the edition held back: " + result.workbook());
    out.println("If it is right, raise that limit under 'publish' in the job file for one run.");
    out.println("The last good edition stands:");
    Path newest = job.reportDirectory().resolve(job.campaign().key() + ".xlsx");
    out.println(Files.exists(newest) ? newest : result.workbook());
    return ExitCode.HELD;
  }
}
