package no.signert.source.einnsyn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.signert.domain.DocumentKind;
import no.signert.domain.FailureKind;
import no.signert.source.JsonAnswer;
import no.signert.source.PortalFault;
import no.signert.source.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A paper in eInnsyn (<i>dokumentbeskrivelse</i>).
 *
 * @param id its id
 * @param title null where shielded
 * @param kind what its title and role say
 * @param url where its bytes are; null if it is listed and not published
 */
record EinnsynPaper(String id, @Nullable String title, DocumentKind kind, @Nullable String url) {

  /** Reads an expanded list of papers; empty if the key is absent. */
  static List<EinnsynPaper> parse(JsonAnswer owner, String key) throws PortalFault {
    List<EinnsynPaper> papers = new ArrayList<>();
    for (JsonAnswer item : owner.itemsOf(key)) {
      papers.add(parse(item));
    }
    return papers;
  }

  private static EinnsynPaper parse(JsonAnswer item) throws PortalFault {
    if (!item.node().isObject()) {
      throw new PortalFault(
          FailureKind.UNKNOWN_FORMAT,
          item.from().toString(),
          "Not expanded: " + item.path() + " is " + item.node());
    }
    return new EinnsynPaper(item.text("id"), item.optionalText("tittel"), kind(item), url(item));
  }

  private static DocumentKind kind(JsonAnswer item) {
    String role = lower(item.optionalText("tilknyttetRegistreringSom"));
    if (role.equals("vedlegg")) {
      return DocumentKind.ATTACHMENT;
    }
    DocumentKind byTitle = Wording.kind(item.optionalText("tittel"));
    if (byTitle != DocumentKind.UNKNOWN) {
      return byTitle;
    }
    DocumentKind byRole = Wording.kind(role);
    if (byRole != DocumentKind.UNKNOWN) {
      return byRole;
    }
    if (lower(item.optionalText("dokumenttype")).equals("vedtak")) {
      return DocumentKind.MINUTES_EXTRACT;
    }
    return role.equals("hoveddokument") ? DocumentKind.CASE_PRESENTATION : DocumentKind.UNKNOWN;
  }

  /** A paper may lie there in several formats; one is enough, PDF if there is one. */
  private static @Nullable String url(JsonAnswer item) throws PortalFault {
    return item.itemsOf("dokumentobjekt").stream()
        .filter(object -> object.has("url"))
        .min(
            Comparator.comparing(
                object -> lower(object.optionalText("format")).contains("pdf") ? 0 : 1))
        .map(object -> object.optionalText("url"))
        .orElse(null);
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
