package no.signert.source.firstagenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.signert.domain.FailureKind;
import no.signert.source.JsonAnswer;
import no.signert.source.PortalDate;
import no.signert.source.PortalFault;
import org.jspecify.annotations.Nullable;

/**
 * A meeting on the list of bodies.
 *
 * @param id its id
 * @param body the body's name
 * @param day the day
 * @param ended whether the meeting is over, so that the agenda holds decisions
 */
record FirstAgendaMeeting(String id, String body, LocalDate day, boolean ended) {
  /** Reads {@code /api/agenda/udvalgsliste}: groups of bodies, each with its meetings. */
  static List<FirstAgendaMeeting> parse(JsonAnswer answer) throws PortalFault {
    JsonAnswer groups = answer.get("Udvalg");
    if (!groups.node().isObject()) {
      throw new PortalFault(
          FailureKind.UNKNOWN_FORMAT, answer.from().toString(), "Udvalg is no set of groups");
    }
    List<FirstAgendaMeeting> meetings = new ArrayList<>();
    List<JsonAnswer> bodies = new ArrayList<>();
    for (String group : groups.node().propertyNames()) {
      for (JsonAnswer body : groups.get(group).items()) {
        String name = body.text("Navn");
        bodies.add(body);
        for (JsonAnswer meeting : body.itemsOf("Moeder")) {
          meetings.add(
              new FirstAgendaMeeting(
                  meeting.text("Id"),
                  name,
                  PortalDate.read(meeting.text("Dato"), answer.from().toString()),
                  meeting.flag("Afsluttet")));
        }
      }
    }
    if (!bodies.isEmpty() && bodies.stream().noneMatch(body -> body.node().has("Moeder"))) {
      // A body may be without meetings; that none has any word of them is another format.
      throw bodies.get(0).missing("Moeder");
    }
    return meetings;
  }

  /**
   * An item of an agenda.
   *
   * @param id its id
   * @param title null where shielded
   * @param caseNumber null where there is none
   * @param spoken whether any words are published
   * @param attachments may be empty
   */
  record Item(
      String id,
      @Nullable String title,
      @Nullable String caseNumber,
      boolean spoken,
      List<Attachment> attachments) {
    /** Reads {@code /api/agenda/dagsorden/{id}}. */
    static List<Item> parse(JsonAnswer answer) throws PortalFault {
      List<Item> items = new ArrayList<>();
      for (JsonAnswer row : answer.get("Dagsordenpunkter").items()) {
        String name = row.optionalText("Navn");
        boolean spoken = false;
        for (JsonAnswer field : row.itemsOf("Felter")) {
          spoken |= field.optionalText("Html") != null;
        }
        items.add(
            new Item(
                row.text("Id"),
                name == null ? row.optionalText("Caption") : name,
                row.optionalText("SagsNummer"),
                spoken,
                Attachment.parse(row)));
      }
      return items;
    }
  }

  /**
   * An attachment.
   *
   * @param id its id
   * @param title as listed
   * @param link where its bytes are; null where it is listed only
   */
  record Attachment(String id, @Nullable String title, @Nullable String link) {
    private static List<Attachment> parse(JsonAnswer item) throws PortalFault {
      List<Attachment> attachments = new ArrayList<>();
      for (JsonAnswer row : item.itemsOf("Bilag")) {
        attachments.add(
            new Attachment(row.text("Id"), row.optionalText("Navn"), row.optionalText("Link")));
      }
      return attachments;
    }
  }
}
