package no.signert.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file, the answer is a job or an {@link InputException}. */
class HostileInputTest {
  private static final int ROUNDS = 250;

  @TempDir Path folder;

  @Test
  void spoiltFilesGiveProblemsAndNothingElse() {
    Random dice = new Random(20200701);
    List<String> files = List.of("job.yml", "register.csv", "reported.csv");
    for (int round = 0; round < ROUNDS; round++) {
      Desk desk = new Desk(folder);
      String job =
          Desk.JOB.replace(
              "}\nreport", "}\n  - { type: reported, path: DIR/reported.csv }\nreport");
      String reported =
          """
          municipality_number,reported_outcome,true_no_later_than,source_title
          4206,SIGNED,2020-06-30,News
          """;
      desk.write("job.yml", job).write("reported.csv", reported);
      int which = dice.nextInt(files.size());
      String text = List.of(job, Desk.REGISTER, reported).get(which);
      desk.write(
          files.get(which),
          spoil(text.replace("DIR", folder.toString()).getBytes(StandardCharsets.UTF_8), dice));
      for (String problem : desk.problems()) {
        assertThat(problem).as("round " + round).matches(".+?:\\d+: .+\\.|… and .*");
      }
    }
  }

  private static byte[] spoil(byte[] bytes, Random dice) {
    byte[] marks = "\"',;:{}[]#&*!|>%@`\t\r\n \\0\u00e5".getBytes(StandardCharsets.UTF_8);
    for (int i = dice.nextInt(4); i >= 0; i--) {
      int at = dice.nextInt(bytes.length);
      bytes[at] =
          dice.nextInt(5) == 0 ? (byte) dice.nextInt(256) : marks[dice.nextInt(marks.length)];
    }
    return bytes;
  }

  @Test
  void aNumberOfManyDigitsIsRefusedAtOnce() {
    String number = "9".repeat(100_000);
    assertThat(new Desk(folder).register("9400", number).problem())
        .startsWith("register.csv:4: population is not a whole number, '9999")
        .hasSizeLessThan(300);
  }

  @Test
  void anExponentIsNotCalculated() {
    assertThat(new Desk(folder).job("0.5", "1e999999999").problem()).contains("'1e999999999'");
  }

  @Test
  void aKeyThatContainsItselfIsNotFollowed() {
    Desk desk = new Desk(folder).job("[Pledge]", "&a [*a]");
    assertThat(desk.problem()).startsWith("job.yml:4: ");
  }

  @Test
  void aliasesThatMultiplyAreNotFollowed() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(new Desk(folder).write("job.yml", bomb + Desk.JOB).problems()).isNotEmpty();
  }
}
