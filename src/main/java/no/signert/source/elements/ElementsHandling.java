package no.signert.source.elements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.signert.source.JsonAnswer;
import no.signert.source.PortalDate;
import no.signert.source.PortalFault;
import org.jspecify.annotations.Nullable;

/**
 * A case before a body in Elements (<i>DmbHandling</i>), as {@code DmbHandlings/GetByMeetingId} and
 * {@code DmbHandlings/{id}} give it. Known by its id: the number on the agenda may repeat.
 *
 * @param id its number
 * @param title null where the case is shielded
 * @param protocolPublished whether the minutes extract can be read
 * @param protocolRestricted whether it is there and kept from the public
 * @param meeting number of the meeting; null where a cross-reference leaves it out
 * @param body name of the body; null where a cross-reference leaves it out
 * @param day day of the meeting; null where a cross-reference leaves it out
 */
record ElementsHandling(
    String id,
    @Nullable String title,
    boolean protocolPublished,
    boolean protocolRestricted,
    @Nullable String meeting,
    @Nullable String body,
    @Nullable LocalDate day) {

  /** Reads the answer to {@code DmbHandlings/GetByMeetingId/{id}}. */
  static List<ElementsHandling> parseAll(JsonAnswer answer) throws PortalFault {
    List<ElementsHandling> handlings = new ArrayList<>();
    for (JsonAnswer row : answer.items()) {
      row.get("ProtocolPublished");
      handlings.add(parse(row));
    }
    return handlings;
  }

  private static ElementsHandling parse(JsonAnswer row) throws PortalFault {
    JsonAnswer meeting = row.has("Meeting") ? row.get("Meeting") : null;
    String start = meeting == null ? null : meeting.optionalText("StartDate");
    return new ElementsHandling(
        row.text("Id"),
        row.optionalText("Title"),
        row.flag("ProtocolPublished") && !row.flag("ProtocolRestricted"),
        row.flag("ProtocolRestricted"),
        meeting == null ? null : meeting.optionalText("Id"),
        row.has("Dmb") ? row.get("Dmb").optionalText("Name") : null,
        start == null ? null : PortalDate.read(start, row.from().toString()));
  }

  /**
   * A handling with its case and papers.
   *
   * @param handling itself
   * @param caseNumber null where the case is shielded
   * @param entry the journal entry that holds its papers; null if there is none
   * @param papers may be empty
   * @param others the same case before other bodies
   */
  record Details(
      ElementsHandling handling,
      @Nullable String caseNumber,
      @Nullable String entry,
      List<Paper> papers,
      List<ElementsHandling> others) {
    /** Reads the answer to {@code DmbHandlings/{id}}. */
    static Details parse(JsonAnswer answer) throws PortalFault {
      answer.get("ProtocolPublished");
      String caseNumber = answer.has("Case") ? answer.get("Case").optionalText("CaseNumber") : null;
      List<ElementsHandling> others = new ArrayList<>();
      for (JsonAnswer other : answer.itemsOf("AdditionalDmbHandlings")) {
        others.add(ElementsHandling.parse(other));
      }
      ElementsHandling handling = ElementsHandling.parse(answer);
      if (!answer.has("RegistryEntry")) {
        return new Details(handling, caseNumber, null, List.of(), others);
      }
      JsonAnswer entry = answer.get("RegistryEntry");
      return new Details(handling, caseNumber, entry.text("Id"), Paper.parse(entry), others);
    }
  }

  /**
   * A paper of a case.
   *
   * @param id its number
   * @param title null where it is shielded
   * @param main whether it is the case presentation ({@code SF}) rather than an attachment
   * @param published whether it can be read
   */
  record Paper(String id, @Nullable String title, boolean main, boolean published) {
    private static List<Paper> parse(JsonAnswer entry) throws PortalFault {
      List<Paper> papers = new ArrayList<>();
      for (JsonAnswer row : entry.itemsOf("Documents")) {
        JsonAnswer description = row.get("DocumentDescription");
        description.get("IsPublished");
        papers.add(
            new Paper(
                description.text("Id"),
                description.optionalText("DocumentTitle"),
                row.flag("IsMainDocument") || "SF".equals(row.optionalText("DocumentLinkTypeId")),
                description.flag("IsPublished")));
      }
      return papers;
    }
  }
}
