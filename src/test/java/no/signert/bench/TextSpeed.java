package no.signert.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.signert.classify.Classifier;
import no.signert.classify.Hints;
import no.signert.domain.DocumentText;
import no.signert.extract.TextExtractor;
import no.signert.extract.UnreadableDocumentException;
import no.signert.input.JobFile;

/**
 * Measures the classifier alone, on one core after warm-up: megabytes of UTF-8 text a second over
 * papers of ordinary size, and how time grows from 1 to 16 MB on ordinary and on hostile texts.
 */
public final class TextSpeed {
  private static final int MEGABYTE = 1_000_000;
  private static final long WARM_UP_AND_MEASURING = 15_000_000_000L;
  private static final int[] SIZES = {1, 2, 4, 8, 16};

  private final BenchPapers papers = new BenchPapers();
  private final Classifier classifier =
      new Classifier(JobFile.read(Path.of(BenchPapers.JOB)).campaign().declaration());

  private TextSpeed() {}

  /** Prints throughput and slopes. */
  public static void main(String[] args) {
    TextSpeed speed = new TextSpeed();
    speed.throughput();
    speed.slopes();
  }

  /** What this thread has had of a core, in nanoseconds; what else runs here does not count. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void throughput() {
    List<DocumentText> texts = new ArrayList<>();
    long bytes = 0;
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      papers.lines(i).forEach(line -> text.append(line.text()).append('\n'));
      bytes += text.toString().getBytes(StandardCharsets.UTF_8).length;
      texts.add(new DocumentText(List.of(text.toString())));
    }
    double best = Double.MAX_VALUE;
    long end = cpuTime() + WARM_UP_AND_MEASURING;
    while (cpuTime() < end) {
      long start = cpuTime();
      texts.forEach(text -> classifier.classify(text, Hints.NONE));
      best = Math.min(best, (cpuTime() - start) / 1e9);
    }
    System.out.printf(
        "classifying text: %.1f MB/s and core (%d papers, %d KB on average)%n",
        bytes / best / MEGABYTE, texts.size(), bytes / texts.size() / 1000);
  }

  private void slopes() {
    System.out.println(
        "seconds of a core for 1, 2, 4, 8, 16 MB, and time growth per doubling (2 is linear)");
    String papersText = papers.text(SIZES[SIZES.length - 1] * MEGABYTE);
    slope("papers", papersText);
    for (Map.Entry<String, String> unit : hostile().entrySet()) {
      String repeated = unit.getValue().repeat(16 * MEGABYTE / unit.getValue().length() + 1);
      slope(unit.getKey(), repeated);
    }
    byte[] noise = new byte[16 * MEGABYTE];
    new Random(1).nextBytes(noise);
    slope("arbitrary bytes", new String(noise, StandardCharsets.ISO_8859_1));
    extractNoise(noise);
  }

  private static Map<String, String> hostile() {
    Map<String, String> units = new LinkedHashMap<>();
    units.put("names only", "Fyrlyktavtalen ");
    units.put("cases", "PS 1/20 Fyrlyktavtalen\nVedtak:\nikke ");
    units.put("headings", "Innstilling\n");
    units.put("line ends", "\n");
    units.put("page ends", "\f");
    units.put("quotation marks", "«");
    units.put("one letter", "a");
    units.put("hyphens", "a-\n");
    units.put("negations", "kommunen signerer ikke Fyrlyktavtalen, ");
    units.put("proposals", "forslag fra Høyre falt med 5 mot 12 stemmer. ");
    return units;
  }

  private void slope(String what, String text) {
    double[] seconds = new double[SIZES.length];
    for (int i = 0; i < SIZES.length; i++) {
      String part = "Fyrlyktavtalen\nVedtak\n" + text.substring(0, SIZES[i] * MEGABYTE);
      DocumentText document = new DocumentText(List.of(part.split("\f", -1)));
      long start = cpuTime();
      classifier.classify(document, Hints.NONE);
      seconds[i] = (cpuTime() - start) / 1e9;
    }
    System.out.printf(
        "  %-16s %6.2f %6.2f %6.2f %6.2f %6.2f   x%.2f%n",
        what,
        seconds[0],
        seconds[1],
        seconds[2],
        seconds[3],
        seconds[4],
        Math.pow(seconds[4] / seconds[0], 1.0 / (SIZES.length - 1)));
  }

  private static void extractNoise(byte[] noise) {
    long start = cpuTime();
    String answer;
    try {
      answer = new TextExtractor().extract(noise, "noise", null, null).pageCount() + " pages";
    } catch (UnreadableDocumentException e) {
      answer = e.kind().toString();
    }
    System.out.printf(
        "  extracting 16 MB of arbitrary bytes: %s in %.2f s%n", answer, (cpuTime() - start) / 1e9);
  }
}
