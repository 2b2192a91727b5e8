package no.signert.example.world;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting of one body.
 *
 * @param id unique in the example
 * @param organ who meets
 * @param day when
 * @param published whether more than its date is public
 * @param items the agenda
 * @param bundles the call (<i>innkalling</i>) and the minutes of the whole meeting
 */
public record Meeting(
    int id,
    Organ organ,
    LocalDate day,
    boolean published,
    List<AgendaItem> items,
    List<Paper> bundles) {
  public Meeting {
    items = List.copyOf(items);
    bundles = List.copyOf(bundles);
  }
}
