package no.signert.example.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.signert.domain.DocumentKind;

/**
 * A document of the example.
 *
 * @param id unique in the example
 * @param kind what it is
 * @param title as portals list it
 * @param format its file format
 * @param published whether its bytes are there to be fetched
 * @param version counted from 1; a corrected paper has the next
 * @param day when it was published
 * @param drafts what it says; bundles hold several
 */
public record Paper(
    int id,
    DocumentKind kind,
    String title,
    PaperFormat format,
    boolean published,
    int version,
    LocalDate day,
    List<Draft> drafts) {
  public Paper {
    drafts = List.copyOf(drafts);
  }

  /** Returns the words of it, paragraph by paragraph. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    drafts.forEach(draft -> lines.addAll(draft.lines()));
    return lines;
  }

  /** Returns the next version of it, published a week later. */
  Paper corrected() {
    return new Paper(id, kind, title, format, published, version + 1, day.plusDays(7), drafts);
  }

  /** Returns an entity tag: another version has another tag. */
  public String tag() {
    return "\"" + Integer.toString(id, 36) + "-" + version + "\"";
  }
}
