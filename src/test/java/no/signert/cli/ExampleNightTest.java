package no.signert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.signert.domain.Status;
import no.signert.example.Example;
import no.signert.example.ExampleCampaign;
import no.signert.input.JobFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The night that {@code mvn} alone runs, at a smaller scale, against the example's own truth. */
class ExampleNightTest {
  private static final int MUNICIPALITIES = 64;

  @TempDir private Path folder;

  private Map<String, String> truth() {
    var register = JobFile.read(Path.of("jobs/example.yml")).campaign().register();
    try (Example example = ExampleCampaign.start(register, MUNICIPALITIES, 4, 1, 0)) {
      return example.truth().entrySet().stream()
          .collect(Collectors.toMap(e -> e.getKey().value(), e -> e.getValue().name()));
    }
  }

  private Map<String, String> found(Path edition) throws IOException {
    Map<String, String> statuses = new HashMap<>();
    String file = Files.readString(edition.resolve("municipalities.csv")).replace("\ufeff", "");
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(file, format)) {
      rows.forEach(row -> statuses.put(row.get(0), row.get("status")));
    }
    return statuses;
  }

  @Test
  void onlyPlantedFaultsHideAnythingAndNobodyIsSaidToHaveSignedWrongly() throws IOException {
    Path job = folder.resolve("job.yml");
    Files.writeString(
        job,
        Files.readString(Path.of("jobs/example.yml"))
            .replace("municipalities: 356", "municipalities: " + MUNICIPALITIES)
            .replaceFirst("directory: [^ }]+", "directory: " + folder.resolve("output")));
    StringWriter told = new StringWriter();
    PrintWriter out = new PrintWriter(told);
    int code = Signert.execute(out, out, "run", job.toString(), "--as-of", "2021-03-31");
    assertThat(code).as(told.toString()).isEqualTo(ExitCode.GAPS);
    Map<String, String> truth = truth();
    Map<String, String> found = found(folder.resolve("output/2021-03-31"));
    found.keySet().retainAll(truth.keySet());
    assertThat(with(found, Status.NOT_EXAMINED)).isEqualTo(with(truth, Status.NOT_EXAMINED));
    assertThat(with(truth, Status.NO_CASE_FOUND)).containsAll(with(found, Status.NO_CASE_FOUND));
    assertThat(with(truth, Status.SIGNED)).containsAll(with(found, Status.SIGNED));
    long equal =
        truth.entrySet().stream().filter(e -> e.getValue().equals(found.get(e.getKey()))).count();
    assertThat(equal)
        .as("equal to the truth, of " + truth.size())
        .isGreaterThan(MUNICIPALITIES * 9L / 10);
    assertThat(told.toString().lines().reduce((first, last) -> last).orElse("").strip())
        .endsWith("example-2021-03-31.xlsx");
  }

  private static java.util.Set<String> with(Map<String, String> statuses, Status status) {
    return statuses.entrySet().stream()
        .filter(e -> e.getValue().equals(status.name()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
