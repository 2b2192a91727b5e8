package no.signert.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import no.signert.domain.Register;
import no.signert.example.Example;
import no.signert.example.world.Cast;
import no.signert.example.world.ExampleWorld;
import no.signert.example.world.Fault;
import no.signert.input.JobFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code example}: publishes the invented campaign, and says what a perfect run would find. */
@Command(
    name = "example",
    description = "Publishes invented papers in the real portals' formats, on this machine only.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Without --serve it only says what would be published, and writes the files asked for.",
      "jobs/example.yml runs a night against it without any of this."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields.
final class ExampleCommand implements Callable<Integer> {
  /** Which faults to plant. */
  enum Faults {
    NONE,
    USUAL,
    ALL
  }

  @Option(
      names = "--municipalities",
      paramLabel = "N",
      defaultValue = "356",
      description = "How many take part (default: ${DEFAULT-VALUE}).")
  private int municipalities;

  @Option(
      names = "--papers",
      paramLabel = "N",
      defaultValue = "4",
      description = "How many papers each publishes (default: ${DEFAULT-VALUE}).")
  private int papers;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description =
          "Of all chance; the same seed gives the same bytes (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--port",
      paramLabel = "P",
      defaultValue = "0",
      description = "To listen on, on many addresses of this machine (default: a free one).")
  private int port;

  @Option(names = "--serve", description = "Publish until interrupted.")
  private boolean serve;

  @Option(
      names = "--truth",
      paramLabel = "FILE",
      description = "Write number,status of what a perfect run would find.")
  private @Nullable Path truth;

  @Option(
      names = "--portals",
      paramLabel = "FILE",
      description = "Write the portal list, as input/portals.csv has it.")
  private @Nullable Path portals;

  @Option(
      names = "--addresses",
      paramLabel = "FILE",
      description = "Write the list of addresses of those not on the portal list.")
  private @Nullable Path addresses;

  @Option(
      names = "--faults",
      paramLabel = "WHICH",
      defaultValue = "usual",
      description = "What to plant: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Faults faults;

  @Option(
      names = "--job",
      paramLabel = "JOB.yml",
      defaultValue = "jobs/example.yml",
      description = "The job whose register is used (default: ${DEFAULT-VALUE}).")
  private Path job;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    if (municipalities < 1 || papers < 1 || port < 0 || port > 65_535) {
      throw new BadArgument(
          "--municipalities and --papers must be 1 or more, --port 0 to 65535: "
              + municipalities
              + ", "
              + papers
              + ", "
              + port);
    }
    Register register = JobFile.read(job).campaign().register();
    try (Example example =
        new Example(register, municipalities, papers, seed, serve ? port : 0, planted())) {
      ExampleLists lists = new ExampleLists(example);
      lists.writeTruth(truth);
      lists.writePortals(portals);
      lists.writeAddresses(addresses);
      tell(example);
      if (serve) {
        serve(example);
      }
    }
    return ExitCode.OK;
  }

  private List<Fault> planted() {
    return switch (faults) {
      case NONE -> List.of();
      case USUAL -> ExampleWorld.usualFaults(municipalities);
      case ALL -> Arrays.asList(Fault.values());
    };
  }

  private void tell(Example example) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%s (invented): %d municipalities, %d papers each, seed %d%n",
        example.declaration().names().get(0), example.casts().size(), papers, seed);
    for (Cast cast : example.casts()) {
      if (cast.fault() != null) {
        out.printf(
            "  planted  %s %s (%s): %s%n",
            cast.municipality().number(),
            cast.municipality().name(),
            cast.portal().adapter(),
            cast.fault());
      }
    }
    out.flush();
  }

  private void serve(Example example) throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "Serving on %d hosts, the first at %s. Stop with Ctrl-C.%n",
        example.hosts().size(), example.hosts().iterator().next());
    out.flush();
    new CountDownLatch(1).await();
  }
}
