package no.signert.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The quick reader and PDFBox's own stripper must read every paper alike. */
class PlainPdfTest {
  private static final Path PRACTICE = Path.of("../shared/practice/docs");

  private static @Nullable List<String> plain(byte[] content) throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      return PlainPdf.pages(document, budget());
    }
  }

  private static List<String> stripped(byte[] content) throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      return new PdfStripper(budget()).pages(document);
    }
  }

  private static Budget budget() {
    return new Budget(ExtractionLimits.DEFAULT, System::nanoTime);
  }

  @Test
  void bothReadThePracticePapersAlike() throws IOException {
    assumeTrue(Files.exists(PRACTICE), "SKIPPED: the practice papers are not at " + PRACTICE);
    try (Stream<Path> files = Files.list(PRACTICE)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).toList()) {
        byte[] content = Files.readAllBytes(file);
        assertThat(plain(content)).as(file.toString()).isEqualTo(stripped(content));
      }
    }
  }

  @Test
  void bothReadWordsAtRandomPlacesAlike() throws IOException {
    int read = 0;
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      byte[] content = new Pdfs().page(page -> scatter(page, random)).bytes();
      List<String> pages = plain(content);
      if (pages != null) {
        read++;
        assertThat(pages).as("seed " + seed).isEqualTo(stripped(content));
      }
    }
    assertThat(read).isGreaterThan(20);
  }

  private static void scatter(PDPageContentStream page, Random random) throws IOException {
    String[] words = {
      "Kommunestyret", "vedtok", "1.", ".", " ", "å", "slutte seg", "til ", "Akson"
    };
    float x = 72;
    float y = 700;
    for (int i = 0; i < 120; i++) {
      boolean newLine = random.nextInt(6) == 0;
      y -= newLine ? random.nextInt(40) : random.nextInt(9) == 0 ? random.nextInt(5) : 0;
      x = newLine ? 72 + 12 * random.nextInt(4) : x + random.nextInt(60);
      Pdfs.write(page, x, y, words[random.nextInt(words.length)]);
    }
  }

  @Test
  void textThatStandsForADrawingIsLeftToTheStripper() throws IOException {
    byte[] content = new Pdfs().actualText("ved-", "vedtak").bytes();
    assertThat(plain(content)).isNull();
    assertThat(Extraction.text(content)).isEqualTo("vedtak");
  }

  @Test
  void whatAMapOfCharactersSaysIsRead() throws IOException {
    UnicodeMap map =
        map(
            "1 beginbfchar <03> <0020> endbfchar 2 beginbfrange <04> <06> <00660061>"
                + " <20><21>[<0041> <00660069>] endbfrange endcmap",
            1);
    assertThat(Objects.requireNonNull(map).space()).isEqualTo(3);
    assertThat(map.meaning(6)).isEqualTo("fc");
    assertThat(map.meaning(0x21)).isEqualTo("fi");
    assertThat(map.meaning(7)).isNull();
  }

  @Test
  void aMapOfCharactersThatIsWrittenOddlyIsLeftToPdfBox() throws IOException {
    assertThat(map("1 beginbfchar <0003> <0020> endbfchar", 1)).isNull();
    assertThat(map("2 beginbfchar <03> <0020> endbfchar", 1)).isNull();
    assertThat(map("1 beginbfchar <03> /space endbfchar", 1)).isNull();
    assertThat(map("1 beginbfrange <05> <03> <0020> endbfrange", 1)).isNull();
    assertThat(map("/Identity-H usecmap", 2)).isNull();
    assertThat(map("1 beginbfchar <03", 1)).isNull();
  }

  private static @Nullable UnicodeMap map(String text, int codeBytes) throws IOException {
    try (PDDocument document = new PDDocument()) {
      var stream = document.getDocument().createCOSStream();
      try (var out = stream.createOutputStream()) {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      }
      return UnicodeMap.read(stream, codeBytes);
    }
  }
}
