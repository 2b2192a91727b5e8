package no.signert.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.signert.domain.FailureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the bytes, there is a text or a failure, soon, and no trace of the attempt. */
class HostileDocumentTest {
  private static final TextExtractor EXTRACTOR = new TextExtractor();

  private static Map<String, byte[]> sound() throws IOException {
    Map<String, byte[]> papers = new LinkedHashMap<>();
    papers.put(
        "pdf", new Pdfs().page("Vedtak: samrøystes vedteke i møtet", "Side 1").scan("OCR").bytes());
    papers.put("docx", new Docx(Docx.p("Vedtak") + Docx.listed("1", 0, "a")).bytes());
    for (String name : List.of("word-97.doc", "rich-text.rtf", "open-document.odt")) {
      papers.put(name, Extraction.resource(name));
    }
    String page = "<html><style>.a{display:none}</style><table><tr><td>Møte</table><ul><li>x</ul>";
    papers.put("html", page.getBytes(StandardCharsets.UTF_8));
    papers.put("txt", "Møtebok på Ås\f«To»".getBytes(StandardCharsets.UTF_16));
    return papers;
  }

  /** Anything thrown but the one exception fails the test. */
  private static void readOrFail(byte[] content) {
    try {
      assertThat(EXTRACTOR.extract(content, "x", null, null).text()).isNotBlank();
    } catch (UnreadableDocumentException e) {
      assertThat(e.kind()).isNotNull();
    }
  }

  @Test
  @Timeout(60)
  void damagedPapersAreReadOrRefused() throws IOException {
    Random random = new Random(20200701);
    for (byte[] paper : sound().values()) {
      for (int i = 0; i < 60; i++) {
        readOrFail(Arrays.copyOf(paper, random.nextInt(paper.length)));
        byte[] flipped = paper.clone();
        for (int flips = random.nextInt(1, 30); flips > 0; flips--) {
          flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        readOrFail(flipped);
      }
    }
  }

  @Test
  void noiseBehindEveryBeginningIsReadOrRefused() throws IOException {
    Random random = new Random(1814);
    for (byte[] paper : sound().values()) {
      for (int i = 0; i < 60; i++) {
        byte[] noise = new byte[random.nextInt(3000)];
        random.nextBytes(noise);
        int kept = Math.min(random.nextInt(40), Math.min(noise.length, paper.length));
        System.arraycopy(paper, 0, noise, 0, kept);
        readOrFail(noise);
      }
    }
  }

  @Test
  @Timeout(30)
  void pathologicalPagesTakeBoundedTime() {
    for (String page :
        List.of(
            "<div>".repeat(40_000) + "x",
            "<b><i>".repeat(10_000) + "x",
            "<table><tr><td>".repeat(5_000) + "x",
            "<table>" + "<tr><td>a<td>b".repeat(30_000),
            "<a href=x>y".repeat(20_000),
            "<div aria-hidden=true>x".repeat(20_000),
            "<style>" + "a{".repeat(90_000) + "</style>x",
            "<style>" + "@media{".repeat(20_000) + ".a{display:none}</style><p class=a>x",
            "<p>&#".repeat(20_000),
            "<!--".repeat(100_000),
            "<script></script><p hidden>x</p>".repeat(20_000))) {
      readOrFail(("<html>" + page).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  @Timeout(30)
  void largeTextsAreRead() {
    byte[] line = "Kommunestyret på Ås vedtok å slutte seg til.\n".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream large = new ByteArrayOutputStream();
    while (large.size() < 20_000_000) {
      large.writeBytes(line);
    }
    assertThat(Extraction.text(large.toByteArray()).length()).isGreaterThan(18_000_000);
  }

  @Test
  @Timeout(30)
  void deepXmlAndRtfAreReadOrRefused() throws IOException {
    readOrFail(new Docx("<w:sdt><w:sdtContent>".repeat(100_000)).bytes());
    readOrFail(new Docx("<w:tbl><w:tr><w:tc>".repeat(10_000)).bytes());
    readOrFail(("{\\rtf1" + "{".repeat(100_000) + "x").getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void everyLimitHasItsFailure() throws IOException {
    byte[] pdf = new Pdfs().page("Vedtak").page("Vedtak").page("Vedtak").bytes();
    byte[] docx = new Docx(Docx.p("Vedtak ".repeat(10_000))).bytes();
    byte[] text = "Vedtak ".repeat(1000).getBytes(StandardCharsets.UTF_8);
    Duration minute = Duration.ofMinutes(1);
    assertThat(kind(new ExtractionLimits(100, 100_000, 9, 99_999, minute), text))
        .isEqualTo(FailureKind.DOCUMENT_TOO_LARGE);
    assertThat(kind(new ExtractionLimits(99_999, 20_000, 9, 99_999, minute), docx))
        .isEqualTo(FailureKind.DOCUMENT_TOO_LARGE);
    assertThat(kind(new ExtractionLimits(99_999, 100_000_000, 2, 99_999, minute), pdf))
        .isEqualTo(FailureKind.DOCUMENT_TOO_LARGE);
    assertThat(kind(new ExtractionLimits(99_999, 100_000_000, 9, 100, minute), text))
        .isEqualTo(FailureKind.DOCUMENT_TOO_LARGE);
    assertThat(kind(new ExtractionLimits(99_999, 100_000_000, 9, 99_999, Duration.ZERO), pdf))
        .isEqualTo(FailureKind.EXTRACTION_TIMEOUT);
  }

  private static FailureKind kind(ExtractionLimits limits, byte[] content) {
    return Extraction.failure(new TextExtractor(limits), content).kind();
  }

  @Test
  void manyThreadsReadTheSameAsOne() throws IOException {
    List<byte[]> papers = new ArrayList<>(sound().values());
    List<String> alone = papers.stream().map(Extraction::text).toList();
    List<String> together =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> Extraction.text(papers.get(i % papers.size())))
            .toList();
    for (int i = 0; i < together.size(); i++) {
      assertThat(together.get(i)).isEqualTo(alone.get(i % alone.size()));
    }
  }

  @Test
  void nothingIsPrintedAndNoFileIsLeft() throws IOException {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    long before = traces(temporary);
    try (PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(capture);
      System.setErr(capture);
      for (byte[] paper : sound().values()) {
        readOrFail(paper);
        readOrFail(Arrays.copyOf(paper, paper.length / 2));
      }
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(traces(temporary)).isEqualTo(before);
  }

  /** Counts what PDFBox and POI would leave. */
  private static long traces(Path temporary) throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("PDFBox") || name.startsWith("poi"))
          .count();
    }
  }
}
