package no.signert.source.elements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.signert.source.JsonAnswer;
import no.signert.source.PortalDate;
import no.signert.source.PortalFault;

/**
 * A meeting in the calendar of Elements.
 *
 * @param id its number, unique within a database
 * @param day the day it starts, local time
 * @param body the body's name
 * @param database the archive it lies in; part of every paper's address
 */
record ElementsMeeting(String id, LocalDate day, String body, String database) {
  /** Reads the answer to {@code PredefinedQuery/DmbMeetings}. */
  static List<ElementsMeeting> parse(JsonAnswer answer) throws PortalFault {
    List<ElementsMeeting> meetings = new ArrayList<>();
    for (JsonAnswer row : answer.items()) {
      meetings.add(
          new ElementsMeeting(
              row.text("MO_ID"),
              PortalDate.read(row.text("MO_START"), row.from().toString()),
              row.text("UT_NAVN"),
              row.text("Database")));
    }
    return meetings;
  }

  /**
   * A paper of a whole meeting.
   *
   * @param id its number
   * @param type {@code MI} for the notice, {@code MP} for the minutes
   * @param title as listed
   * @param restricted whether it is listed only
   */
  record Paper(String id, String type, String title, boolean restricted) {
    /** Reads the answer to {@code Meetings/{id}}. */
    static List<Paper> parse(JsonAnswer answer) throws PortalFault {
      List<Paper> papers = new ArrayList<>();
      for (JsonAnswer row : answer.get("MeetingDocuments").items()) {
        papers.add(
            new Paper(
                row.text("Id"),
                row.text("DmbDocumentTypeId"),
                row.text("Title"),
                row.flag("IsRestricted")));
      }
      return papers;
    }
  }
}
