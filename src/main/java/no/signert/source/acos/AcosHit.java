package no.signert.source.acos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.signert.source.JsonAnswer;
import no.signert.source.PortalDate;
import no.signert.source.PortalFault;
import no.signert.source.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A line of an overview: a document or a meeting.
 *
 * @param id its identifier
 * @param parent the identifier of its case; null for meetings
 * @param title null where shielded; of a meeting, the body's name
 * @param type the portal's word for it; null where it has none
 * @param planned whether it is a meeting that is still to come
 * @param day of a meeting its day, of a document the day it was journalled; null where unknown
 */
record AcosHit(
    String id,
    @Nullable String parent,
    @Nullable String title,
    @Nullable String type,
    boolean planned,
    @Nullable LocalDate day) {

  /**
   * A page of an overview.
   *
   * @param hits its lines
   * @param total how many lines all pages have; as many as here where the portal does not say
   * @param last whether it is the last
   */
  record Page(List<AcosHit> hits, int total, boolean last) {
    /** Reads the answer to {@code overview} and {@code overviewInit}. */
    static Page parse(JsonAnswer answer, int number) throws PortalFault {
      JsonAnswer found = answer.get("content").get("searchItems");
      List<AcosHit> hits = new ArrayList<>();
      for (JsonAnswer item : found.get("items").items()) {
        hits.add(AcosHit.parse(item));
      }
      int total = found.has("totalItemCount") ? found.integer("totalItemCount") : hits.size();
      boolean last =
          found.has("isLastPage") ? found.flag("isLastPage") : number >= found.integer("pageCount");
      return new Page(hits, total, last);
    }
  }

  private static AcosHit parse(JsonAnswer item) throws PortalFault {
    String day = item.has("properties") ? item.get("properties").optionalText("dato") : null;
    String status = item.optionalText("status");
    return new AcosHit(
        item.text("identifier"),
        item.optionalText("parentIdentifier"),
        item.optionalText("title"),
        item.optionalText("type"),
        status != null && Wording.mentions(status, "acos.planned"),
        day == null ? null : PortalDate.read(day, item.from().toString()));
  }
}
