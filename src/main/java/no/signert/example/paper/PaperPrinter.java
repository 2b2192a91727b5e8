package no.signert.example.paper;

import java.util.List;
import no.signert.example.world.Line;
import no.signert.example.world.Paper;
import no.signert.example.world.PaperFormat;

/** Prints papers. Every page says that it is example data. Safe for use by several threads. */
public final class PaperPrinter {
  /** Stands on every page. */
  public static final String MARK = "EKSEMPELDATA – oppdiktet";

  private PaperPrinter() {}

  /** Prints a paper in its own format; the same paper gives the same bytes. */
  public static byte[] print(Paper paper) {
    return print(paper.title(), paper.lines(), paper.format());
  }

  /** Prints a page that holds a picture and no text. */
  public static byte[] scan() {
    return Scan.print();
  }

  /** Prints paragraphs in a format. */
  public static byte[] print(String title, List<Line> lines, PaperFormat format) {
    return switch (format) {
      case PDF -> new PdfPage(title).print(lines);
      case DOCX -> WordFile.print(title, lines);
      case HTML -> WebPage.print(title, lines).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    };
  }
}
