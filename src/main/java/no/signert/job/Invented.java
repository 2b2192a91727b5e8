package no.signert.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static final int FIRST_PORT = 18470;
  private static final int PORTS = 200;

  /** Starts what a job asks for. */
  static Invented start(JobFile job) {
    List<Example> examples = new ArrayList<>();
    for (SourceDefinition source : job.sources()) {
      if (source instanceof SourceDefinition.Example wanted) {
        Path note = job.reportDirectory().resolve(".example-port-" + (examples.size() + 1));
        examples.add(start(job, wanted, note));
      }
    }
    return new Invented(List.copyOf(examples));
  }

  /**
   * A paper is known by its address, port included. So the port of the first night is noted, and no
   * other one will do: on another port every paper would look new, and every old one withdrawn.
   */
  private static Example start(JobFile job, SourceDefinition.Example wanted, Path note) {
    try {
      if (Files.exists(note)) {
        return startAgain(job, wanted, note);
      }
      for (int port = FIRST_PORT; port < FIRST_PORT + PORTS; port++) {
        try {
          Example example = start(job, wanted, port);
          Files.writeString(note, Integer.toString(port));
          return example;
        } catch (UncheckedIOException e) {
          // Another example is running on this machine.
        }
      }
    } catch (IOException e) {
      throw new NightFailedException("The port of the example cannot be noted in " + note, e);
    }
    throw new NightFailedException(
        "The example found no free port from " + FIRST_PORT + " on. Stop other examples.", null);
  }

  private static Example startAgain(JobFile job, SourceDefinition.Example wanted, Path note)
      throws IOException {
    String port = Files.readString(note).strip();
    try {
      return start(job, wanted, Integer.parseInt(port));
    } catch (UncheckedIOException | NumberFormatException e) {
      throw new NightFailedException(
          "The portals of the example were on port '"
              + port
              + "' in earlier nights, and can't be there now. Stop what listens there, or remove '"
              + note.getParent()
              + "' to begin anew.",
          e);
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
