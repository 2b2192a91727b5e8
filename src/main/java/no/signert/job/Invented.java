package no.signert.job;

import java.io.UncheckedIOException;
import java.util.List;
import no.signert.domain.DocumentReference;
import no.signert.domain.Portal;
import no.signert.example.Example;
import no.signert.example.ExampleCampaign;
import no.signert.input.JobFile;
import no.signert.input.SourceDefinition;

/**
 * The invented portals of a job with an example among its sources, up for the length of a run.
 *
 * @param examples the running examples; empty for a job about the real world
 */
record Invented(List<Example> examples) implements AutoCloseable {
  /** What the ledger calls the invented list of addresses. */
  static final String ADDRESSES = "example addresses";

  /** So that a paper has the same address every night. */
  private static final int PORT = 18470;

  /** Starts what a job asks for. */
  static Invented start(JobFile job) {
    return new Invented(
        job.sources().stream()
            .filter(SourceDefinition.Example.class::isInstance)
            .map(SourceDefinition.Example.class::cast)
            .map(wanted -> start(job, wanted))
            .toList());
  }

  private static Example start(JobFile job, SourceDefinition.Example wanted) {
    try {
      return start(job, wanted, PORT);
    } catch (UncheckedIOException e) {
      // Another example is running on this machine; then the addresses are new ones.
      return start(job, wanted, 0);
    }
  }

  private static Example start(JobFile job, SourceDefinition.Example wanted, int port) {
    return ExampleCampaign.start(
        job.campaign().register(), wanted.municipalities(), wanted.papers(), wanted.seed(), port);
  }

  List<Portal> portals() {
    return examples.stream().flatMap(example -> example.portals().stream()).toList();
  }

  List<DocumentReference> addresses() {
    return examples.stream().flatMap(example -> example.addresses(ADDRESSES).stream()).toList();
  }

  @Override
  public void close() {
    examples.forEach(Example::close);
  }
}
