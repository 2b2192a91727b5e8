package no.signert.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.signert.domain.Register;
import no.signert.example.world.AgendaItem;
import no.signert.example.world.ExampleWorld;
import no.signert.example.world.Line;
import no.signert.example.world.Meeting;
import no.signert.example.world.Paper;
import no.signert.input.JobFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/**
 * Makes the papers that speed is measured on: minutes of about five pages from the invented world,
 * set in the three ways that papers' fonts come: named only, embedded whole for single bytes, and
 * embedded in part with a map to Unicode. The same bytes every time.
 */
final class BenchPapers {
  static final String JOB = "jobs/example.yml";
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final ExampleWorld world;

  BenchPapers() {
    Register register = JobFile.read(Path.of(JOB)).campaign().register();
    world = new ExampleWorld(register, 300, 8, 1, List.of());
  }

  /** Writes papers into a folder. */
  void write(Path folder, int count, int pages) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      try (PDDocument document = new PDDocument()) {
        document.setDocumentId((long) i);
        new PagePress(document, font(document, i)).print(lines(i), pages);
        document.save(folder.resolve("%03d.pdf".formatted(i)).toFile());
      }
    }
  }

  /** Returns about so many characters of papers, one below the other. */
  String text(int characters) {
    StringBuilder text = new StringBuilder(characters + 1000);
    for (int i = 0; text.length() < characters; i++) {
      lines(i).forEach(line -> text.append(line.text()).append('\n'));
      text.append('\n');
    }
    text.setLength(characters);
    return text.toString();
  }

  /** Returns the paragraphs of all that one municipality published. */
  List<Line> lines(int number) {
    List<Line> lines = new ArrayList<>();
    var cast = world.casts().get(number % world.casts().size());
    for (Meeting meeting : world.chronicle(cast).meetings()) {
      for (AgendaItem item : meeting.items()) {
        for (Paper paper : item.papers()) {
          lines.addAll(paper.lines());
        }
      }
    }
    return lines;
  }

  private static PDFont font(PDDocument document, int number) throws IOException {
    if (number % 3 == 0) {
      return new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    }
    try (InputStream font = PDDocument.class.getResourceAsStream(FONT)) {
      if (font == null) {
        throw new IOException("PDFBox does not bring its font along: " + FONT);
      }
      return number % 3 == 1
          ? PDTrueTypeFont.load(document, font, WinAnsiEncoding.INSTANCE)
          : PDType0Font.load(document, font, true);
    }
  }
}
