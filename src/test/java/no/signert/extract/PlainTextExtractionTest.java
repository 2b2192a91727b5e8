package no.signert.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import no.signert.domain.DocumentText;
import no.signert.domain.FailureKind;
import org.junit.jupiter.api.Test;

class PlainTextExtractionTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String TEXT = "Møtebok – «Én innbygger», § 5: på Ås vart det ØYDELAGT æra";

  private static byte[] doubled(String text) {
    return new String(text.getBytes(UTF_8), WINDOWS).getBytes(UTF_8);
  }

  @Test
  void theCharsetIsFound() {
    assertThat(Extraction.text(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(Extraction.text(TEXT.getBytes(WINDOWS))).isEqualTo(TEXT);
    assertThat(Extraction.text(TEXT.getBytes(UTF_16LE))).isEqualTo(TEXT);
    assertThat(Extraction.text(("\ufeff" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(Extraction.text(("\ufeff" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
    assertThat(Extraction.text("\ufeffVedtak".getBytes(Charset.forName("UTF-16BE"))))
        .isEqualTo("Vedtak");
  }

  @Test
  void norwegianFromOldMachinesIsFoundByItsLetters() {
    String old = "Møtebok: på Ås vart framlegget vedteke. Rådmannen følgjer opp så snøgt råd er.";
    assertThat(Extraction.text(old.getBytes(Charset.forName("IBM850")))).isEqualTo(old);
    assertThat(Extraction.text(old.getBytes(Charset.forName("x-MacRoman")))).isEqualTo(old);
  }

  @Test
  void aDeclaredCharsetCountsUnlessTheBytesDisproveIt() throws Exception {
    TextExtractor extractor = new TextExtractor();
    byte[] cyrillic = "Протокол".getBytes(Charset.forName("windows-1251"));
    assertThat(extractor.extract(cyrillic, "x", "text/plain", "windows-1251").text())
        .isEqualTo("Протокол");
    byte[] windows = TEXT.getBytes(WINDOWS);
    for (String declared : new String[] {"utf-8", "iso-8859-1", "us-ascii", "tull", "\0"}) {
      assertThat(extractor.extract(windows, "x", null, declared).text()).isEqualTo(TEXT);
    }
    assertThat(extractor.extract(TEXT.getBytes(UTF_8), "x", null, "iso-8859-1").text())
        .isEqualTo(TEXT);
  }

  @Test
  void aPageThatDeclaresTheWrongCharsetIsReadAll() {
    String page = "<!DOCTYPE html><meta charset=utf-8><p>Møtebok på Ås";
    assertThat(Extraction.text(page.getBytes(WINDOWS))).isEqualTo("Møtebok på Ås");
    String other = "<html><meta http-equiv=Content-Type content='text/html; charset=%s'><p>Møte";
    assertThat(Extraction.text(other.formatted("iso-8859-1").getBytes(UTF_8))).isEqualTo("Møte");
    Charset nordic = Charset.forName("IBM865");
    assertThat(Extraction.text(other.formatted("ibm865").getBytes(nordic))).isEqualTo("Møte");
  }

  @Test
  void aStrayByteDoesNotSpoilTheRest() {
    byte[] text = (TEXT + "#" + TEXT).getBytes(UTF_8);
    text[new String(text, ISO_8859_1).indexOf('#')] = (byte) 0xf8;
    assertThat(Extraction.text(text)).isEqualTo(TEXT + "ø" + TEXT);
  }

  @Test
  void doubleEncodingOfAWholeFileIsUndone() {
    assertThat(Extraction.text(doubled("Møtebok: Røysting på Ås")))
        .isEqualTo("Møtebok: Røysting på Ås");
    assertThat(Extraction.text(doubled("<!DOCTYPE html><p>«Møte» – Ærleg")))
        .isEqualTo("«Møte» – Ærleg");
    String mixed = "Møtebok mÃ¸te";
    assertThat(Extraction.text(mixed.getBytes(UTF_8))).as("only whole files").isEqualTo(mixed);
  }

  @Test
  void decomposedLettersStayAsWritten() {
    String decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
    assertThat(Extraction.text(decomposed.getBytes(UTF_8))).isEqualTo(decomposed);
  }

  @Test
  void lineEndsAreLineFeedsAndFormFeedsEndPages() {
    DocumentText text = Extraction.read("a\r\nb\rc\n\fd\f".getBytes(UTF_8));
    assertThat(text.text()).isEqualTo("a\nb\nc\n\fd");
    assertThat(text.pageCount()).isEqualTo(2);
  }

  @Test
  void charactersThatNoSheetHoldsAreReplacedOneByOne() {
    assertThat(Extraction.text("Vedtak\0er\u0008gjort\u000bher\u0085no\t\uffff.".getBytes(UTF_8)))
        .isEqualTo("Vedtak er gjort\nher no\t\ufffd.");
    assertThat(Characters.clean("a\ud800b\udc00c\ud83d\ude00"))
        .isEqualTo("a\ufffdb\ufffdc\ud83d\ude00");
  }

  @Test
  void whatIsNotTextIsUnsupported() {
    byte[] noise = new byte[5000];
    new java.util.Random(1).nextBytes(noise);
    assertThat(Extraction.failure(noise)).isEqualTo(FailureKind.UNSUPPORTED_FORMAT);
    assertThat(Extraction.failure(new byte[100])).isEqualTo(FailureKind.UNSUPPORTED_FORMAT);
    assertThat(Extraction.failure("\u0089PNG\r\n".getBytes(ISO_8859_1)))
        .isEqualTo(FailureKind.NO_TEXT_LAYER);
    assertThat(Extraction.failure(" \n\f ".getBytes(UTF_8))).isEqualTo(FailureKind.EMPTY_DOCUMENT);
  }
}
