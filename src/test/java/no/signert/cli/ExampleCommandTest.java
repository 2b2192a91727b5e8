package no.signert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleCommandTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private final StringWriter out = new StringWriter();

  private int run(String... args) {
    PrintWriter writer = new PrintWriter(out);
    return Signert.execute(writer, writer, args);
  }

  @Test
  void truthHasARowForEveryMunicipalityThatTakesPart() throws Exception {
    Path truth = folder.resolve("truth.csv");
    int code = run("example", "--municipalities", "24", "--truth", truth.toString());
    assertThat(code).isEqualTo(ExitCode.OK);
    assertThat(Files.readAllLines(truth))
        .hasSize(25)
        .startsWith("number,status")
        .contains(Files.readAllLines(truth).get(1));
    assertThat(out.toString()).contains("24 municipalities", "planted");
  }

  @Test
  void listsCanBeReadBack() throws Exception {
    Path portals = folder.resolve("portals.csv");
    Path addresses = folder.resolve("addresses.csv");
    run(
        "example",
        "--municipalities",
        "16",
        "--portals",
        portals.toString(),
        "--addresses",
        addresses.toString());
    assertThat(Files.readString(portals)).contains("elements", "einnsyn", "override");
    assertThat(Files.readString(addresses)).contains("http://127.", "MINUTES_EXTRACT");
  }

  @Test
  void nothingIsPublishedForNobody() {
    assertThat(run("example", "--municipalities", "0")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(out.toString()).contains("--municipalities");
  }
}
