package no.signert.job;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import no.signert.classify.Classifier;
import no.signert.domain.Portal;
import no.signert.domain.Sha256;
import no.signert.input.JobFile;
import no.signert.store.NightStore;
import no.signert.store.Run;
import no.signert.store.StoreFile;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs one night of a job. Who calls it holds the {@link RunLock} of the job's report directory.
 *
 * <p>A run that was killed or failed is resumed if its inputs, its rules and its way of looking are
 * the same; else, and after a finished run of the same day, a new attempt begins.
 */
public final class NightRun {
  private final JobFile job;
  private final LocalDate asOf;
  private final boolean offline;
  private final Clock clock;

  /**
   * Makes a night ready.
   *
   * @param asOf the reporting day
   * @param offline whether to use files and the archive only
   * @param clock says when things happened
   */
  public NightRun(JobFile job, LocalDate asOf, boolean offline, Clock clock) {
    this.job = job;
    this.asOf = asOf;
    this.offline = offline;
    this.clock = clock;
  }

  /** Returns what people should know before it runs; empty if nothing. */
  public Optional<String> warning() {
    return offline
        ? Optional.empty()
        : Agent.warning(Sources.addresses(job, new Invented(List.of())));
  }

  /**
   * Runs the night.
   *
   * @return what came of it; empty if it was stopped, and can be resumed
   * @throws NightFailedException if a step failed; the next run resumes there
   */
  public Optional<NightResult> run(NightWatch watch, StopSignal stop) {
    Path directory = job.reportDirectory();
    StoreFile.unpackInto(directory.resolve(".native"), true);
    try (Invented invented = Invented.start(job);
        HikariDataSource file = StoreFile.open(directory.resolve(job.campaign().key() + ".db"))) {
      new EditionFolder(directory).heal();
      // Connects when the first statement comes: a chunk that waits for its first result then
      // holds no lock on the file.
      DataSource source = new LazyConnectionDataSourceProxy(file);
      NightStore store = NightStore.open(source);
      Run run = attempt(store, source);
      Night night = new Night(job, invented, run, store, clock, watch, stop);
      return run(night, source);
    } catch (IOException e) {
      throw new NightFailedException("The report directory '" + directory + "' broke: " + e, e);
    }
  }

  private Optional<NightResult> run(Night night, DataSource source) throws IOException {
    try (Transport transport = transport(night);
        ConfigurableApplicationContext spring = spring(night, transport, source)) {
      JobExecution execution = spring.getBean(NightLauncher.class).launch(night);
      return result(execution, spring.getBean(PublishEdition.class));
    }
  }

  private Transport transport(Night night) throws IOException {
    List<Portal> portals = night.portals();
    return new Transport(
        clock,
        job.reportDirectory().resolve("archive"),
        "%s-%s-%03d".formatted(job.campaign().key(), asOf, night.run().attempt()),
        offline ? null : Agent.settings(Sources.addresses(job, night.invented())),
        Sources.accesses(portals));
  }

  private Run attempt(NightStore store, DataSource source) {
    String inputs = Sha256.of(job.toString());
    String rules = Classifier.version();
    Optional<Run> unfinished =
        store
            .runs()
            .latest(asOf)
            .filter(run -> !run.finished())
            .filter(run -> run.inputsSha256().equals(inputs))
            .filter(run -> run.rulesVersion().equals(rules) && run.offline() == offline);
    if (unfinished.isPresent()) {
      return unfinished.get();
    }
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(source));
    Run begun =
        transaction.execute(
            status -> {
              Run run = store.runs().begin(asOf, inputs, rules, offline, clock.instant());
              store.ledger().clear(run);
              return run;
            });
    if (begun == null) {
      throw new NightFailedException("The store took no new run", null);
    }
    return begun;
  }

  private static ConfigurableApplicationContext spring(
      Night night, Transport transport, DataSource source) {
    return new SpringApplicationBuilder(NightJob.class, NightLauncher.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        // The command line stops the night by its own signal, after the chunk in hand.
        .registerShutdownHook(false)
        .properties(
            Map.of(
                "spring.batch.job.enabled", "false",
                "spring.batch.jdbc.initialize-schema", "always",
                "spring.jmx.enabled", "false"))
        .initializers(
            context -> {
              var beans = context.getBeanFactory();
              beans.registerSingleton("nightInHand", night);
              beans.registerSingleton("transport", transport);
              beans.registerSingleton("dataSource", source);
            })
        .run();
  }

  private static Optional<NightResult> result(JobExecution execution, PublishEdition publish) {
    if (execution.getStatus() == BatchStatus.STOPPED) {
      return Optional.empty();
    }
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      Throwable cause = execution.getAllFailureExceptions().stream().findFirst().orElse(null);
      String told =
          execution.getStepExecutions().stream()
              .filter(step -> step.getStatus() != BatchStatus.COMPLETED)
              .map(step -> step.getStepName() + " ended as " + step.getStatus())
              .findFirst()
              .orElse("The night ended as " + execution.getStatus());
      throw new NightFailedException(told, cause);
    }
    return publish.result();
  }
}
