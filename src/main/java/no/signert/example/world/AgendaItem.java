package no.signert.example.world;

import java.util.List;
import java.util.Optional;
import no.signert.domain.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A case before one body (<i>behandling</i>).
 *
 * @param id unique in the example
 * @param type {@code PS} for a case to decide, {@code RS} for one to note
 * @param sequence the body's own number of the year
 * @param title null where the case is withheld
 * @param file the case; null for formalities
 * @param papers what was published with it, minutes included
 */
public record AgendaItem(
    int id,
    String type,
    int sequence,
    @Nullable String title,
    @Nullable CaseFile file,
    List<Paper> papers) {
  public AgendaItem {
    papers = List.copyOf(papers);
  }

  /** Returns the number as portals write it, {@code 47/20}. */
  public String number() {
    return sequence + "/20";
  }

  /** Returns the extract of the minutes, published or not. */
  public Optional<Paper> minutes() {
    return papers.stream().filter(p -> p.kind() == DocumentKind.MINUTES_EXTRACT).findFirst();
  }

  /** Returns the papers but the minutes. */
  public List<Paper> presentations() {
    return papers.stream().filter(p -> p.kind() != DocumentKind.MINUTES_EXTRACT).toList();
  }
}
