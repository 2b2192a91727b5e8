package no.signert.input;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A small, valid set of input files to spoil: {@code job.yml}, {@code register.csv} and what the
 * job names. In job files {@code DIR} stands for the folder they lie in.
 */
final class Desk {
  static final String REGISTER =
      """
      number,name,population,county_name,coast
      0301,Oslo,693494,Oslo,no
      1811,Bindal,1426,Nordland,yes
      4206,Farsund,9400,Agder,yes
      4634,Masfjorden,1711,Vestland,yes
      """;

  static final String JOB =
      """
      key: pledge
      title: A pledge
      declaration:
        names: [Pledge]
      deadline: 2020-07-01
      period: { from: 2020-03-01, to: 2021-06-30 }
      register: DIR/register.csv
      population: population
      scope: { coast: yes }
      regions: [county_name]
      threshold: { share-of: population, more-than: 0.5 }
      sources:
        - { type: folder, path: DIR/papers }
      report: { language: nb, directory: DIR/out }
      schedule: "30 2 * * *"
      """;

  private final Path folder;

  Desk(Path folder) {
    this.folder = folder;
    write("job.yml", JOB);
    write("register.csv", REGISTER);
    write("papers/one.txt", "A paper.");
  }

  /** Writes a file. */
  Desk write(String file, String text) {
    return write(file, text.replace("DIR", folder.toString()).getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file, byte by byte. */
  Desk write(String file, byte[] bytes) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the valid job file with one passage replaced. */
  Desk job(String passage, String replacement) {
    if (!JOB.contains(passage)) {
      throw new IllegalArgumentException("The job file has no such passage: " + passage);
    }
    return write("job.yml", JOB.replace(passage, replacement));
  }

  /** Writes the valid job file with one more source, in line 14. */
  Desk source(String source) {
    return job("DIR/papers }\n", "DIR/papers }\n  - " + source + "\n");
  }

  /** Writes the valid register with one passage replaced. */
  Desk register(String passage, String replacement) {
    if (!REGISTER.contains(passage)) {
      throw new IllegalArgumentException("The register has no such passage: " + passage);
    }
    return write("register.csv", REGISTER.replace(passage, replacement));
  }

  JobFile read() {
    return JobFile.read(folder.resolve("job.yml"));
  }

  /** Returns the lines of the message that reading gives, paths relative to this folder. */
  List<String> problems() {
    InputException thrown = catchThrowableOfType(InputException.class, this::read);
    if (thrown == null) {
      return List.of();
    }
    return thrown.getMessage().replace(folder + "/", "").lines().toList();
  }

  /** Returns the only problem that reading gives. */
  String problem() {
    List<String> problems = problems();
    if (problems.size() != 1) {
      throw new AssertionError("Not one problem: " + problems);
    }
    return problems.get(0);
  }
}
