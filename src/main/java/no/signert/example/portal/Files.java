package no.signert.example.portal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.signert.example.paper.PaperPrinter;
import no.signert.example.web.Reply;
import no.signert.example.web.Request;
import no.signert.example.world.Chronicle;
import no.signert.example.world.Fault;
import no.signert.example.world.Paper;
import no.signert.example.world.PaperFormat;

/** Answers with the bytes of papers, or with the fault planted there. */
final class Files {
  private Files() {}

  /**
   * Answers a request for a paper.
   *
   * @param paper empty if there is none or it is not published, which is a 404
   */
  static Reply reply(Chronicle chronicle, Optional<Paper> paper, Request request) {
    if (paper.isEmpty()) {
      return missing();
    }
    Fault fault = chronicle.cast().fault();
    if (fault != null && fault.place() == Fault.Place.PAPERS) {
      return PaperFault.strike(fault, paper.get(), request);
    }
    return plain(paper.get());
  }

  static Reply missing() {
    return Reply.text(404, "text/html", Pages.page("Ikke funnet", "<h1>Siden finnes ikke</h1>"));
  }

  static Reply plain(Paper paper) {
    return Reply.of(200, paper.format().mediaType(), () -> PaperPrinter.print(paper))
        .header("Content-Disposition", "inline; filename=\"" + fileName(paper) + "\"")
        .validators(paper.tag(), paper.day());
  }

  /** Returns a web page in a charset other than the one announced; other papers as they are. */
  static Reply wronglyLabelled(Paper paper) {
    if (paper.format() != PaperFormat.HTML) {
      return plain(paper);
    }
    Charset old = Charset.forName("windows-1252");
    return Reply.of(
            200,
            "text/html; charset=utf-8",
            () ->
                new String(PaperPrinter.print(paper), StandardCharsets.UTF_8)
                    .replace("charset=\"utf-8\"", "charset=\"windows-1252\"")
                    .getBytes(old))
        .validators(paper.tag(), paper.day());
  }

  static String fileName(Paper paper) {
    return "dokument-" + paper.id() + "." + paper.format().ending();
  }
}
