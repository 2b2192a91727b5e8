package no.signert.source.acos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.signert.source.JsonAnswer;
import no.signert.source.PortalDate;
import no.signert.source.PortalFault;
import org.jspecify.annotations.Nullable;

/**
 * A case file with its documents.
 *
 * @param number such as {@code 26/1234}; null where shielded
 * @param title null where shielded
 * @param entries the documents, letters among them
 */
record AcosCase(@Nullable String number, @Nullable String title, List<Entry> entries) {
  /**
   * A document, before its files are known.
   *
   * @param id its identifier
   * @param title null where shielded
   * @param day the day it was journalled; null where unknown
   */
  record Entry(String id, @Nullable String title, @Nullable LocalDate day) {}

  /** Reads the answer to {@code details/{id}}. Senders and receivers stay unread. */
  static AcosCase parse(JsonAnswer answer) throws PortalFault {
    JsonAnswer sak = answer.get("content").get("sak");
    List<Entry> entries = new ArrayList<>();
    for (JsonAnswer row : sak.get("dokumenter").items()) {
      String day = row.optionalText("dato");
      entries.add(
          new Entry(
              row.text("identifikator"),
              row.optionalText("tittel"),
              day == null ? null : PortalDate.read(day, answer.from().toString())));
    }
    return new AcosCase(sak.optionalText("saksnummer"), sak.optionalText("tittel"), entries);
  }

  /**
   * A file of a document.
   *
   * @param title null where shielded
   * @param attachment whether it is one, rather than the document itself
   * @param link where its bytes are; null where one must ask for it
   */
  record File(@Nullable String title, boolean attachment, @Nullable String link) {
    /** Reads the answer to {@code dokument/{id}}. */
    static List<File> parse(JsonAnswer answer) throws PortalFault {
      List<File> files = new ArrayList<>();
      for (JsonAnswer group : answer.get("content").get("model").get("vedleggGruppe").items()) {
        for (JsonAnswer row : group.get("vedlegg").items()) {
          String type = row.optionalText("type");
          files.add(
              new File(
                  row.optionalText("title"),
                  type != null && type.toLowerCase(Locale.ROOT).startsWith("vedlegg"),
                  row.optionalText("fileUrl")));
        }
      }
      return files;
    }
  }

  /** Returns identifiers of the minutes in the answer to {@code mote/{id}}; may be empty. */
  static List<File> minutes(JsonAnswer answer) throws PortalFault {
    List<File> minutes = new ArrayList<>();
    for (JsonAnswer block : answer.get("content").get("b").items()) {
      if ("MEETING_FILES".equals(block.optionalText("key"))) {
        for (JsonAnswer file : block.itemsOf("b")) {
          if ("MEETING_FILES_PROTOCOL".equals(file.optionalText("key"))) {
            minutes.add(new File(file.optionalText("title"), false, file.text("identifier")));
          }
        }
      }
    }
    return minutes;
  }
}
