package no.signert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignertTest {
  private static final String HEADER =
      "file,outcome,quote,page,start,end,section,body,decided_on,confidence,needs_review,rule,"
          + "language,failure";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path job;

  @BeforeEach
  void writeAJob() throws Exception {
    Path register = folder.resolve("register.csv");
    Files.writeString(register, "number,name,people\n4634,Masfjorden,1600\n5401,Tromsø,76000\n");
    job = folder.resolve("job.yml");
    Files.writeString(
        job,
        """
        key: trial
        title: A trial
        declaration:
          names: [Akson]
        register: %s
        population: people
        threshold: { share-of: population, more-than: 0.5 }
        sources: []
        report: { directory: %s }
        """
            .formatted(register, folder.resolve("output")));
  }

  private int signert(Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    return Signert.execute(new PrintWriter(out), new PrintWriter(err), words);
  }

  @Test
  void checkSaysThatAJobIsInOrder() {
    assertThat(signert("check", job)).as(err.toString()).isZero();
    assertThat(out.toString()).contains("in order", "2 municipalities");
  }

  @Test
  void wrongInputIsToldAndExitsWithTwo() throws Exception {
    Files.writeString(job, Files.readString(job).replace("0.5", "1.5"));
    assertThat(signert("check", job)).isEqualTo(2);
    assertThat(err.toString()).contains(job + ":7:", "1.5");
  }

  @Test
  void unknownOptionsExitWithTwoAndShowTheUsage() {
    assertThat(signert("check", "--fast", job)).isEqualTo(2);
    assertThat(err.toString()).contains("--fast", "Usage: signert check");
  }

  @Test
  void noCommandExitsWithTwoAndShowsTheUsage() {
    assertThat(signert()).isEqualTo(2);
    assertThat(err.toString()).contains("Usage: signert");
  }

  @Test
  void classifyPrintsOneRowPerPaperInOrder() throws Exception {
    Path papers = Files.createDirectories(folder.resolve("papers/4634"));
    Files.writeString(papers.resolve("b.txt"), "Masfjorden kommune. Sak om vatn.");
    Files.writeString(papers.resolve("a.txt"), "Masfjorden kommune. Sak om veg.");
    Files.write(
        folder.resolve("papers/broken.pdf"),
        "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII));
    assertThat(signert("classify", job, folder.resolve("papers"))).as(err.toString()).isZero();
    assertThat(out.toString().lines().toList())
        .satisfies(
            lines -> {
              assertThat(lines.get(0)).isEqualTo(HEADER);
              assertThat(lines.get(1)).contains("4634/a.txt,NOT_A_DECISION");
              assertThat(lines.get(2)).contains("4634/b.txt,NOT_A_DECISION");
              assertThat(lines.get(3)).contains("broken.pdf,,,").contains("BROKEN_DOCUMENT");
            });
  }

  @Test
  void classifyPrintsAJsonArray() throws Exception {
    Path paper = folder.resolve("paper.txt");
    Files.writeString(paper, "Masfjorden kommune. Sak om vatn.");
    assertThat(signert("classify", job, paper, "--format", "json")).isZero();
    assertThat(out.toString())
        .startsWith("[\n{\"file\":")
        .contains("\"outcome\":\"NOT_A_DECISION\"", "\"quote\":null")
        .endsWith("}\n]\n");
  }

  @Test
  void classifyNamesThePathThatIsNotThere() {
    assertThat(signert("classify", job, folder.resolve("nowhere"))).isEqualTo(2);
    assertThat(err.toString()).contains("nowhere").contains("Check the path");
  }

  @Test
  void evaluateShowsEveryMissAndKeepsTheSummary() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Masfjorden kommune. Sak om vatn.");
    Files.writeString(folder.resolve("b.txt"), "Masfjorden kommune. Sak om veg.");
    Path labels = folder.resolve("labels.csv");
    Files.writeString(
        labels,
        """
        file,campaign,outcome,notes
        a.txt,trial,NOT_A_DECISION,plain
        b.txt,trial,SIGNED,wrong on purpose
        c.txt,another,SIGNED,not there
        """);
    assertThat(signert("evaluate", job, labels, folder)).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("1 of 2, 50.0 %", "b.txt: labelled SIGNED, found NOT_A_DECISION", "1 missed");
    assertThat(folder.resolve("output/evaluation.properties"))
        .content()
        .contains("documents=2", "correct=1", "missedSigned=1");
  }

  @Test
  void anUnknownLabelIsToldWithItsLine() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Masfjorden kommune.");
    Path labels = folder.resolve("labels.csv");
    Files.writeString(labels, "file,outcome\na.txt,MAYBE\n");
    assertThat(signert("evaluate", job, labels, folder)).isEqualTo(2);
    assertThat(err.toString()).contains("labels.csv:2:", "MAYBE", "SIGNED_CONDITIONALLY");
  }
}
