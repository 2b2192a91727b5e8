package no.signert.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.signert.domain.Campaign;
import no.signert.input.JobFile;
import no.signert.input.SourceDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: validates the job and all its inputs, touches nothing. */
@Command(
    name = "check",
    description = "Validates a job and all its inputs; touches nothing.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields.
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "JOB.yml", description = "The job file.")
  private Path job;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    JobFile read = JobFile.read(job);
    PrintWriter out = spec.commandLine().getOut();
    Campaign campaign = read.campaign();
    long inScope =
        campaign.register().municipalities().stream().filter(campaign.scope()::contains).count();
    out.println(job + ": in order.");
    out.printf("  campaign      %s (%s)%n", campaign.title(), campaign.key());
    out.printf(
        "  register      %s: %d municipalities, %d in scope%n",
        campaign.register().source(), campaign.register().municipalities().size(), inScope);
    for (SourceDefinition source : read.sources()) {
      out.printf("  source        %s: %s%n", source.name(), describe(source));
    }
    out.printf("  overrides     %d%n", read.overrides().size());
    out.printf("  totals        %d published by others%n", read.publishedTotals().size());
    out.printf("  editions      %s%n", read.reportDirectory());
    return ExitCode.OK;
  }

  private static String describe(SourceDefinition source) {
    if (source instanceof SourceDefinition.Folder folder) {
      return "a folder, " + folder.manifest().size() + " rows in its manifest";
    }
    if (source instanceof SourceDefinition.Reported reported) {
      return reported.rows().size() + " rows of what publications say";
    }
    if (source instanceof SourceDefinition.Portals portals) {
      long enabled = portals.rows().stream().filter(row -> row.enabled()).count();
      return portals.rows().size() + " portals, " + enabled + " enabled";
    }
    if (source instanceof SourceDefinition.Addresses addresses) {
      return addresses.rows().size() + " addresses of papers";
    }
    return "invented portals";
  }
}
