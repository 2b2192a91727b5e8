package no.signert.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sets {@code classify} of 300 PDF papers, the whole process, against {@code pdftotext} alone over
 * the same files, turn by turn in one run. Arguments: the program's jar.
 */
public final class PaperSpeed {
  private static final int PAPERS = 300;
  private static final int PAGES = 5;
  private static final int TURNS = 5;

  /** What README names for commands that end soon: no second compiler, one collector's thread. */
  private static final String C1 = "-XX:TieredStopAtLevel=1";

  private static final String SERIAL = "-XX:+UseSerialGC";

  private PaperSpeed() {}

  /** Prints the times and their ratio. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("signert-bench");
    try {
      System.out.printf("Writing %d papers of about %d pages ...%n", PAPERS, PAGES);
      new BenchPapers().write(folder, PAPERS, PAGES);
      compare(Path.of(args[0]), folder);
    } finally {
      remove(folder);
    }
  }

  private static void compare(Path jar, Path folder) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> arguments =
        List.of("-jar", jar.toString(), "classify", BenchPapers.JOB, folder.toString());
    List<String> classify = command(List.of(java), arguments);
    List<String> brief = command(List.of(java, C1, SERIAL), arguments);
    boolean rival = has("pdftotext");
    double[] ours = new double[TURNS];
    double[] quick = new double[TURNS];
    double[] loop = new double[TURNS];
    double[] pair = new double[TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      ours[turn] = seconds(classify);
      quick[turn] = seconds(brief);
      if (rival) {
        loop[turn] =
            seconds(shell(folder, "for f in *.pdf; do pdftotext \"$f\" - >/dev/null; done"));
        pair[turn] = seconds(shell(folder, "ls *.pdf | xargs -P2 -I{} pdftotext {} - >/dev/null"));
      }
    }
    System.out.printf("classify, whole process        %5.2f s%n", median(ours));
    System.out.printf("the same, as README has it     %5.2f s%n", median(quick));
    if (!rival) {
      System.out.println("NOT COMPARED: there is no pdftotext on this machine (poppler-utils).");
      return;
    }
    System.out.printf("pdftotext, one after the other %5.2f s%n", median(loop));
    System.out.printf("pdftotext, two at a time       %5.2f s%n", median(pair));
    System.out.printf("ratio %.2f (two at a time: %.2f)%n", ratio(ours, loop), ratio(ours, pair));
    System.out.printf(
        "ratio as README has it %.2f (two at a time: %.2f)%n",
        ratio(quick, loop), ratio(quick, pair));
  }

  private static List<String> command(List<String> start, List<String> arguments) {
    return Stream.concat(start.stream(), arguments.stream()).toList();
  }

  private static List<String> shell(Path folder, String script) {
    return List.of("sh", "-c", "cd '" + folder + "' && " + script);
  }

  private static boolean has(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static double seconds(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException("Ended with " + code + ": " + command);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** The middle of the turns' ratios: what else ran in one turn slowed both. */
  private static double ratio(double[] ours, double[] theirs) {
    double[] ratios = new double[TURNS];
    Arrays.setAll(ratios, turn -> ours[turn] / theirs[turn]);
    return median(ratios);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
