package no.signert.example.portal;

import java.util.Arrays;
import java.util.List;
import no.signert.example.paper.PaperPrinter;
import no.signert.example.web.Reply;
import no.signert.example.web.Request;
import no.signert.example.world.Fault;
import no.signert.example.world.Line;
import no.signert.example.world.Paper;

/** What comes instead of a paper. */
final class PaperFault {
  private static final String OWNER = "\\p{Lu}[\\p{L}-]*(?: (?:og )?\\p{Lu}[\\p{L}-]*)* kommune";

  private PaperFault() {}

  static Reply strike(Fault fault, Paper paper, Request request) {
    return switch (fault) {
      case RESET_MID_BODY ->
          BrokenWire.reset(paper.format().mediaType(), PaperPrinter.print(paper));
      case SLOW_DRIP -> BrokenWire.drip(paper);
      case ENDLESS_BODY -> BrokenWire.endless();
      case WRONG_LENGTH -> BrokenWire.tooShort(paper);
      case LENGTH_TOO_SHORT -> BrokenWire.tooLong(paper);
      case GZIP_BOMB -> BrokenWire.bomb();
      case REDIRECT_LOOP -> Reply.redirect(loop(request));
      case REDIRECT_TO_METADATA -> Reply.redirect("http://169.254.169.254/latest/meta-data/");
      case REDIRECT_TO_FILE -> Reply.redirect("file:///etc/passwd");
      case ERROR_PAGE ->
          Reply.html(Pages.page("En feil har oppstått", "<h1>En feil har oppstått</h1>"));
      case CHALLENGE_PAGE ->
          Reply.html(
              Pages.page(
                  "Just a moment...",
                  "<form id=\"challenge-form\"><p>Vi sjekker at du er et menneske.</p></form>"));
      case LOGIN_REDIRECT -> Reply.redirect(Pages.LOGIN + "?client_id=eksempel");
      case GONE_AFTER_LISTING -> Files.missing();
      case SERVER_ERROR -> Reply.text(500, "text/html", Pages.page("Feil", "<h1>Feil 500</h1>"));
      case TRUNCATED_FILE -> truncated(paper);
      case NO_TEXT_LAYER ->
          Reply.of(200, "application/pdf", PaperPrinter::scan).validators(paper.tag(), paper.day());
      case WRONG_MUNICIPALITY -> stranger(paper);
      case CHARSET_LIE -> Files.wronglyLabelled(paper);
      default -> Files.plain(paper);
    };
  }

  private static String loop(Request request) {
    String path = request.target();
    return path.contains("runde=1")
        ? path.replace("runde=1", "runde=2")
        : path.contains("runde=2")
            ? path.replace("runde=2", "runde=1")
            : path + (path.contains("?") ? "&" : "?") + "runde=1";
  }

  /** A whole answer, of a file that was cut when it was published. */
  private static Reply truncated(Paper paper) {
    return Reply.of(
            200,
            paper.format().mediaType(),
            () -> {
              byte[] whole = PaperPrinter.print(paper);
              return Arrays.copyOf(whole, whole.length / 3);
            })
        .validators(paper.tag(), paper.day());
  }

  /** A paper whose header names a municipality that does not exist. */
  private static Reply stranger(Paper paper) {
    List<Line> lines =
        paper.lines().stream()
            .map(line -> new Line(line.style(), line.text().replaceAll(OWNER, "Utskott kommune")))
            .toList();
    return Reply.of(
            200,
            paper.format().mediaType(),
            () -> PaperPrinter.print(paper.title(), lines, paper.format()))
        .validators(paper.tag(), paper.day());
  }
}
