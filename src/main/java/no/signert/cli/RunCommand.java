package no.signert.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.signert.input.JobFile;
import no.signert.job.NightResult;
import no.signert.job.NightRun;
import no.signert.job.RunLock;
import no.signert.job.StopSignal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run}: one night, from the sources to the workbook. */
@Command(
    name = "run",
    description = "Runs one night: discover, fetch, classify, resolve, publish.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The last line printed is the path of the workbook. A night that was stopped or killed",
      "is resumed by the same command; a finished day that is run again is made anew."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields.
final class RunCommand implements Callable<Integer> {
  private static final int SECONDS_TO_STOP = 30;

  @Parameters(paramLabel = "JOB.yml", description = "The job file.")
  private Path job;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Count decisions up to this day, and name the edition by it (default: today).")
  private @Nullable LocalDate asOf;

  @Option(names = "--offline", description = "Use only files and the archive.")
  private boolean offline;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    JobFile read = JobFile.read(job);
    Clock clock = Clock.system(read.zone());
    LocalDate day = asOf != null ? asOf : LocalDate.now(clock);
    Optional<RunLock> lock = RunLock.take(read.reportDirectory());
    if (lock.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              "Another run holds the lock of '" + read.reportDirectory() + "'. Wait for its end.");
      return ExitCode.LOCKED;
    }
    try {
      return night(read, day, clock);
    } finally {
      lock.get().close();
    }
  }

  private int night(JobFile read, LocalDate day, Clock clock) {
    PrintWriter out = spec.commandLine().getOut();
    NightAccount account = new NightAccount(out, read);
    account.plan(day, offline);
    StopSignal stop = new StopSignal();
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook = new Thread(() -> stopAndWait(stop, ended), "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try (Console console = Console.of(out)) {
      NightRun night = new NightRun(read, day, offline, clock);
      night.warning().ifPresent(spec.commandLine().getErr()::println);
      Optional<NightResult> result = night.run(console, stop);
      return result.map(account::tell).orElseGet(account::stopped);
    } finally {
      ended.countDown();
      forget(hook);
    }
  }

  /** On SIGINT or SIGTERM: the chunk in hand is finished, the rest is left to the next run. */
  private static void stopAndWait(StopSignal stop, CountDownLatch ended) {
    stop.set();
    try {
      if (!ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        // The store is whole at any moment; what is in hand is done again.
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already: the hook has done its work.
    }
  }
}
