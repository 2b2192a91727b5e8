package no.signert.job;

import java.util.List;
import java.util.function.Supplier;
import no.signert.job.ClassifyDocuments.Classified;
import no.signert.job.DiscoverDocuments.Answer;
import no.signert.job.FetchDocuments.Fetch;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A night: its steps and their order. Of Spring Boot it takes the two configurations it needs by
 * name, for to look through all that could be takes longer.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceTransactionManagerAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
class NightJob {
  static final String NAME = "night";

  /** A source each, so that a kill costs the visit in hand and no other. */
  private static final int SOURCES_PER_CHUNK = 1;

  private static final int FETCHES_PER_CHUNK = 20;
  private static final int PAPERS_PER_CHUNK = 50;

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final Night night;

  NightJob(JobRepository repository, PlatformTransactionManager transactions, Night night) {
    this.repository = repository;
    this.transactions = transactions;
    this.night = night;
  }

  @Bean
  Job night(
      Step discoverDocuments,
      Step fetchDocuments,
      Step classifyDocuments,
      Step resolveStatuses,
      Step publishEdition) {
    return new JobBuilder(NAME, repository)
        .start(discoverDocuments)
        .next(fetchDocuments)
        .next(classifyDocuments)
        .next(resolveStatuses)
        .next(publishEdition)
        .build();
  }

  @Bean
  Step discoverDocuments(List<PlannedSource> sources, Peace peace) {
    DiscoverDocuments discover = new DiscoverDocuments(night, sources, peace);
    AheadReader<PlannedSource, Answer> answers = discover.reader();
    return new StepBuilder(Stage.DISCOVER.step(), repository)
        .<Answer, Answer>chunk(SOURCES_PER_CHUNK)
        .transactionManager(transactions)
        .reader(answers)
        .writer(discover::write)
        .listener(answers)
        .listener(new Accounting(night, Stage.DISCOVER, discover::account))
        .build();
  }

  @Bean
  Step fetchDocuments(Transport transport, Peace peace) {
    FetchDocuments fetch = new FetchDocuments(night, transport, peace);
    AheadReader<?, Fetch> fetches = fetch.reader();
    return new StepBuilder(Stage.FETCH.step(), repository)
        .<Fetch, Fetch>chunk(FETCHES_PER_CHUNK)
        .transactionManager(transactions)
        .reader(fetches)
        .writer(fetch::write)
        .listener(fetches)
        .listener(new Accounting(night, Stage.FETCH, fetch::account))
        .build();
  }

  @Bean
  Step classifyDocuments(HeldPapers papers, List<PlannedSource> sources) {
    ClassifyDocuments classify = new ClassifyDocuments(night, papers, sources);
    AheadReader<?, Classified> classified = classify.reader();
    return new StepBuilder(Stage.CLASSIFY.step(), repository)
        .<Classified, Classified>chunk(PAPERS_PER_CHUNK)
        .transactionManager(transactions)
        .reader(classified)
        .processor(classify::process)
        .writer(classify::write)
        .listener(classified)
        .listener(new Accounting(night, Stage.CLASSIFY, classify::account))
        .build();
  }

  @Bean
  Step resolveStatuses(ResolveStatuses resolve) {
    return inOneGo(Stage.RESOLVE, resolve::run);
  }

  @Bean
  Step publishEdition(PublishEdition publish) {
    return inOneGo(Stage.PUBLISH, publish::run);
  }

  private Step inOneGo(Stage stage, Supplier<String> work) {
    return new StepBuilder(stage.step(), repository)
        .tasklet(
            (contribution, context) -> {
              if (night.stop().isSet()) {
                contribution.getStepExecution().setTerminateOnly();
              } else {
                night.watch().ended(stage, work.get());
              }
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }

  @Bean
  List<PlannedSource> sources(Transport transport) {
    return Sources.of(night.job(), night.invented(), transport.http());
  }

  @Bean
  Peace peace() {
    return new Peace(night);
  }

  @Bean
  HeldPapers heldPapers(Transport transport) {
    return new HeldPapers(transport);
  }

  @Bean
  ResolveStatuses resolving(List<PlannedSource> sources, HeldPapers papers) {
    return new ResolveStatuses(night, sources, new QuoteCheck(papers));
  }

  @Bean
  PublishEdition publishing(ResolveStatuses resolving, Transport transport, HeldPapers papers) {
    PaperCopies copies = new PaperCopies(night.job().reportDirectory(), papers);
    return new PublishEdition(night, resolving, transport, copies);
  }
}
