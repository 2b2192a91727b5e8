package no.signert.extract;

import static no.signert.extract.Docx.listed;
import static no.signert.extract.Docx.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import no.signert.domain.FailureKind;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class WordExtractionTest {
  private static String read(String body) throws IOException {
    return Extraction.text(new Docx(body).bytes());
  }

  @Test
  void paragraphsAndTablesStandInTheirOrder() throws IOException {
    String table =
        "<w:tbl><w:tr><w:tc>"
            + p("Utval")
            + "</w:tc><w:tc>"
            + p("Formannskapet")
            + "</w:tc></w:tr>"
            + "<w:tr><w:tc>"
            + p("Sak")
            + "</w:tc><w:tc>"
            + p("12/20")
            + p("13/20")
            + "</w:tc></w:tr></w:tbl>";
    assertThat(read(p("Før") + table + p("Etter")))
        .isEqualTo("Før\n\nUtval\tFormannskapet\nSak\t12/20\n13/20\n\nEtter");
  }

  @Test
  void contentControlsAreReadHoweverDeepTheyLie() throws IOException {
    String inline =
        "<w:p><w:r><w:t xml:space='preserve'>Vedtak: </w:t></w:r><w:sdt><w:sdtPr><w:alias"
            + " w:val='x'/></w:sdtPr><w:sdtContent><w:r><w:t>samrøystes</w:t></w:r></w:sdtContent>"
            + "</w:sdt></w:p>";
    String nested =
        "<w:sdt><w:sdtContent><w:sdt><w:sdtContent>"
            + inline
            + "</w:sdtContent></w:sdt>"
            + "</w:sdtContent></w:sdt>";
    assertThat(read(nested)).isEqualTo("Vedtak: samrøystes");
  }

  @Test
  void whatIsDeletedMovedAwayOrHiddenIsLeftOutAndWhatIsInsertedStays() throws IOException {
    String paragraph =
        "<w:p><w:r><w:t>Kommunen </w:t></w:r>"
            + "<w:del><w:r><w:delText>avviser</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>signerer</w:t></w:r></w:ins>"
            + "<w:moveFrom><w:r><w:t> aldri</w:t></w:r></w:moveFrom>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> ikke</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t> Akson</w:t></w:r>"
            + "<w:r><w:rPr><w:rStyle w:val='Skjult'/></w:rPr><w:t> utkast</w:t></w:r></w:p>";
    String styles =
        "<w:style w:styleId='Grunn'><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:styleId='Skjult'><w:basedOn w:val='Grunn'/></w:style>";
    assertThat(Extraction.text(new Docx(paragraph).part("styles.xml", "styles", styles).bytes()))
        .isEqualTo("Kommunen signerer Akson");
  }

  @Test
  void aDeletedParagraphMarkJoinsParagraphs() throws IOException {
    String first =
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Kommunen </w:t></w:r></w:p>";
    assertThat(read(first + p("signerer."))).isEqualTo("Kommunen signerer.");
  }

  @Test
  void automaticNumbersArePrintedAsWordPrintsThem() throws IOException {
    String numbering =
        "<w:abstractNum w:abstractNumId='7'>"
            + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/>"
            + "<w:lvlText w:val='%1.'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/>"
            + "<w:lvlText w:val='%1%2)'/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='8'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/>"
            + "<w:lvlText w:val='\uf0b7'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num>"
            + "<w:num w:numId='3'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'>"
            + "<w:startOverride w:val='1'/></w:lvlOverride></w:num>";
    String styles =
        "<w:style w:styleId='Punkt'><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr>"
            + "</w:style>";
    String styled =
        "<w:p><w:pPr><w:pStyle w:val='Punkt'/></w:pPr><w:r><w:t>ny liste</w:t></w:r></w:p>";
    String body =
        listed("1", 0, "en")
            + listed("1", 1, "a")
            + listed("1", 1, "b")
            + listed("1", 0, "to")
            + listed("1", 1, "a")
            + listed("2", 0, "kule")
            + styled;
    byte[] paper =
        new Docx(body)
            .part("numbering.xml", "numbering", numbering)
            .part("styles.xml", "styles", styles)
            .bytes();
    assertThat(Extraction.text(paper).lines().filter(line -> !line.isEmpty()))
        .containsExactly("1. en", "1a) a", "1b) b", "2. to", "2a) a", "• kule", "1. ny liste");
  }

  @Test
  void aTextBoxFollowsItsParagraphAndItsFallbackIsNoCopy() throws IOException {
    String box =
        "<w:p><w:r><w:t>Sak 1</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><wps:txbx>"
            + "<w:txbxContent>"
            + p("Vedtatt")
            + "</w:txbxContent></wps:txbx></mc:Choice>"
            + "<mc:Fallback><w:pict><w:txbxContent>"
            + p("Vedtatt")
            + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            + "<w:r><w:t>/20</w:t></w:r></w:p>";
    assertThat(read(box + p("Slutt"))).isEqualTo("Sak 1/20\n\nVedtatt\n\nSlutt");
  }

  @Test
  void headersStandFirstNotesAndFootersLastEachOnce() throws IOException {
    String section =
        "<w:sectPr><w:headerReference r:id='h1'/><w:headerReference r:id='h2'/>"
            + "<w:footerReference r:id='f1'/></w:sectPr>";
    byte[] paper =
        new Docx(p("Vedtak") + section)
            .related("h1", "header1.xml", "hdr", p("Fjordvang kommune"))
            .related("h2", "header2.xml", "hdr", p("Fjordvang kommune"))
            .related("f1", "footer1.xml", "ftr", p("Side"))
            .part("footnotes.xml", "footnotes", "<w:footnote>" + p("Merknad") + "</w:footnote>")
            .bytes();
    assertThat(Extraction.text(paper)).isEqualTo("Fjordvang kommune\n\nVedtak\n\nMerknad\nSide");
  }

  @Test
  void pagesBreakWhereWordBrokeThemButNotInsideAParagraph() throws IOException {
    String explicit = "<w:p><w:r><w:t>En</w:t></w:r><w:r><w:br w:type='page'/></w:r></w:p>";
    String begins = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>To</w:t></w:r></w:p>";
    String inside =
        "<w:p><w:r><w:t xml:space='preserve'>Tre </w:t></w:r><w:r><w:lastRenderedPageBreak/>"
            + "<w:t>deler</w:t></w:r></w:p>";
    String before = "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>Fem</w:t></w:r></w:p>";
    assertThat(read(explicit + begins + inside + p("Fire") + before))
        .isEqualTo("En\fTo\n\nTre deler\fFire\fFem");
  }

  @Test
  void fieldsShowTheirResults() throws IOException {
    String field =
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>MERGEFIELD"
            + " navn</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
            + "<w:r><w:t>Åsnes</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
            + "<w:r><w:tab/><w:t>e</w:t><w:softHyphen/><w:t>helse</w:t><w:br/><w:t>ny</w:t></w:r>"
            + "</w:p>";
    assertThat(read(field)).isEqualTo("Åsnes\te\u00adhelse\nny");
  }

  @Test
  void whatAnotherLibraryWritesIsRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Særutskrift");
      var row = document.createTable(1, 2).getRow(0);
      row.getCell(0).setText("Utval");
      row.getCell(1).setText("Kommunestyret");
      document.write(out);
    }
    assertThat(Extraction.text(out.toByteArray())).isEqualTo("Særutskrift\n\nUtval\tKommunestyret");
  }

  @Test
  void oldWordIsReadWithTablesNumbersPagesAndRevisions() throws IOException {
    assertThat(Extraction.text(Extraction.resource("word-97.doc")))
        .startsWith(
            "Fjordvang kommune\n\nSak 12/20 Ærlig prøving på åsen\n\nUtval\tKommunestyret\n")
        .contains("Vedtak:\n\n1. Kommunen skriv under.\n\n2. Rådmannen følgjer opp.\fAndre side.")
        .contains("Frå 2021 kommunedirektøren.")
        .endsWith("Møtebok")
        .doesNotContain("ikke", "skjult");
  }

  @Test
  void richTextAndOpenDocumentAreRead() throws IOException {
    for (String name : new String[] {"rich-text.rtf", "open-document.odt"}) {
      assertThat(Extraction.text(Extraction.resource(name)))
          .as(name)
          .contains("Sak 12/20 Ærlig prøving på åsen", "Utval\tKommunestyret\nDato\t17.06.2020")
          .contains("Kommunen skriv under.", "følgjer opp.\fAndre side.")
          .doesNotContain("ikke", "skjult");
    }
  }

  @Test
  void anEncryptedDocumentSaysSo() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("hemmeleg");
      try (var stream = encryptor.getDataStream(file)) {
        stream.write(new Docx(p("x")).bytes());
      }
      file.writeFilesystem(out);
    }
    assertThat(Extraction.failure(out.toByteArray())).isEqualTo(FailureKind.ENCRYPTED_DOCUMENT);
  }

  @Test
  void halfADocumentIsBroken() throws IOException {
    byte[] docx = new Docx(p("Vedtak ".repeat(500))).bytes();
    assertThat(Extraction.failure(Arrays.copyOf(docx, docx.length / 2)))
        .isEqualTo(FailureKind.BROKEN_DOCUMENT);
    byte[] doc = Extraction.resource("word-97.doc");
    assertThat(Extraction.failure(Arrays.copyOf(doc, doc.length / 2)))
        .isEqualTo(FailureKind.BROKEN_DOCUMENT);
  }

  @Test
  void aDocumentTypeWithEntitiesIsRefused() throws IOException {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><w:document xmlns:w='x'>"
            + "<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
    byte[] paper = new Docx("").raw("word/document.xml", bomb).bytes();
    assertThat(Extraction.failure(paper)).isEqualTo(FailureKind.BROKEN_DOCUMENT);
  }

  @Test
  void otherZipFilesAreNoPapers() throws IOException {
    assertThat(Extraction.failure(new Docx("").remove("word/document.xml").bytes()))
        .isEqualTo(FailureKind.UNSUPPORTED_FORMAT);
  }
}
