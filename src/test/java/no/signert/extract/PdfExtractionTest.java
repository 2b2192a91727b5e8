package no.signert.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import no.signert.domain.DocumentText;
import no.signert.domain.FailureKind;
import org.junit.jupiter.api.Test;

class PdfExtractionTest {
  private static final String SENTENCE = "Kommunestyret sluttar seg til erklæringa.";

  private static Pdfs pdf() {
    return new Pdfs();
  }

  @Test
  void pagesStayApartAndEmptyOnesCount() throws IOException {
    DocumentText text =
        Extraction.read(pdf().page("Første side").page(content -> {}).page("Tredje").bytes());
    assertThat(text.text()).isEqualTo("Første side\f\fTredje");
    assertThat(text.pageCount()).isEqualTo(3);
    assertThat(text.pageAt(text.text().indexOf("Tredje"))).isEqualTo(3);
  }

  @Test
  void wordsBrokenOverLinesStayAsPrinted() throws IOException {
    assertThat(Extraction.text(pdf().page("inten-", "sjonserklæring").bytes()))
        .isEqualTo("inten-\nsjonserklæring");
  }

  @Test
  void runningHeadsStandAboveTheTextWhateverTheOrderOfDrawing() throws IOException {
    byte[] paper =
        pdf()
            .page(
                content -> {
                  Pdfs.write(content, 72, 600, SENTENCE);
                  Pdfs.write(content, 72, 40, "Side 1");
                  Pdfs.write(content, 72, 750, "Fjordvang kommune");
                })
            .bytes();
    assertThat(Extraction.text(paper).lines().filter(line -> !line.isBlank()))
        .containsExactly("Fjordvang kommune", SENTENCE, "Side 1");
  }

  @Test
  void aRowOfATableIsALine() throws IOException {
    byte[] paper =
        pdf()
            .page(
                content -> {
                  Pdfs.write(content, 72, 700, "Utval");
                  Pdfs.write(content, 72, 686, "Dato");
                  Pdfs.write(content, 250, 700, "Formannskapet");
                  Pdfs.write(content, 250, 686, "09.06.2020");
                })
            .bytes();
    assertThat(Extraction.text(paper)).isEqualTo("Utval Formannskapet\nDato 09.06.2020");
  }

  @Test
  void boldMadeByDrawingTwiceIsReadOnce() throws IOException {
    byte[] paper =
        pdf()
            .page(
                content -> {
                  Pdfs.write(content, 72, 700, "VEDTAK: vedteke");
                  Pdfs.write(content, 72.4f, 700, "VEDTAK: vedteke");
                })
            .bytes();
    assertThat(Extraction.text(paper)).isEqualTo("VEDTAK: vedteke");
  }

  @Test
  void actualTextStandsForWhatIsDrawn() throws IOException {
    assertThat(Extraction.text(pdf().actualText("üeirtal", "fleirtal").bytes()))
        .isEqualTo("fleirtal");
  }

  @Test
  void aScanWithoutTextLayerIsNoText() throws IOException {
    assertThat(Extraction.failure(pdf().scan("").scan("Skannet 3").scan("").bytes()))
        .isEqualTo(FailureKind.NO_TEXT_LAYER);
  }

  @Test
  void aScanWithRecognisedTextIsRead() throws IOException {
    assertThat(Extraction.text(pdf().scan(SENTENCE).bytes())).isEqualTo(SENTENCE);
  }

  @Test
  void aPaperWithScannedAttachmentsIsRead() throws IOException {
    String[] lines = new String[20];
    Arrays.fill(lines, SENTENCE);
    assertThat(Extraction.text(pdf().page(lines).scan("").scan("").bytes())).contains(SENTENCE);
  }

  @Test
  void aPasswordKeepsUsOutAndAnEmptyOneDoesNot() throws IOException {
    assertThat(Extraction.failure(pdf().page(SENTENCE).encrypt("hemmeleg").bytes()))
        .isEqualTo(FailureKind.ENCRYPTED_DOCUMENT);
    assertThat(Extraction.text(pdf().page(SENTENCE).encrypt("").bytes())).isEqualTo(SENTENCE);
  }

  @Test
  void halfAPdfIsBrokenWhateverCanBeMended() throws IOException {
    String[] lines = new String[40];
    Arrays.setAll(lines, i -> SENTENCE + " " + i * 7919);
    byte[] whole = pdf().page(lines).page(lines).page(lines).bytes();
    for (int percent : new int[] {1, 30, 60, 90, 98}) {
      assertThat(Extraction.failure(Arrays.copyOf(whole, whole.length * percent / 100)))
          .as("%s %% of the file", percent)
          .isEqualTo(FailureKind.BROKEN_DOCUMENT);
    }
  }

  @Test
  void whatAServerPutsBeforeAPdfDoesNotHideIt() throws IOException {
    byte[] pdf = pdf().page(SENTENCE).bytes();
    byte[] shifted = new byte[pdf.length + 5];
    Arrays.fill(shifted, (byte) '\n');
    System.arraycopy(pdf, 0, shifted, 5, pdf.length);
    assertThat(Extraction.text(shifted)).isEqualTo(SENTENCE);
  }

  @Test
  void theFontsOfTheMachineAreNotSearched() throws IOException {
    Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
    boolean before = Files.exists(cache);
    Extraction.text(pdf().page(SENTENCE).bytes());
    assertThat(Files.exists(cache)).isEqualTo(before);
  }
}
