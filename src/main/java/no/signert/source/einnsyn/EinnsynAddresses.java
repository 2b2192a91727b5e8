package no.signert.source.einnsyn;

import java.net.URI;
import java.util.List;
import no.signert.domain.Period;
import no.signert.source.PortalFault;
import no.signert.source.PortalLink;
import org.jspecify.annotations.Nullable;

/** Where things are in the eInnsyn API; a unit is named by its organisation number. */
record EinnsynAddresses(URI base, String unit) {
  private static final String API_HOST = "api.einnsyn.no";
  private static final List<String> MEETING_CASE =
      List.of(
          "dokumentbeskrivelse.dokumentobjekt",
          "moetemappe",
          "utredning.utredningsdokument.dokumentobjekt",
          "vedtak.vedtakstekst",
          "vedtak.vedtaksdokument.dokumentobjekt");

  URI unitItself() throws PortalFault {
    return at("/enhet/" + PortalLink.encode(unit));
  }

  /** Cases before bodies that mention a term, in their documents too if {@code fulltext}. */
  URI meetingCases(String term, boolean fulltext, Period window) throws PortalFault {
    return at(
        search("Moetesak", term)
            + (fulltext ? "&fulltext=true" : "")
            + "&moetedatoFrom="
            + window.from()
            + "&moetedatoTo="
            + window.to()
            + expand(MEETING_CASE)
            + "&limit=100&sortBy=moetedato");
  }

  /** Journal entries whose title mentions a term. */
  URI journalEntries(String term, Period window) throws PortalFault {
    return at(
        search("Journalpost", term)
            + "&journaldatoFrom="
            + window.from()
            + "&journaldatoTo="
            + window.to()
            + expand(List.of("dokumentbeskrivelse.dokumentobjekt", "saksmappe"))
            + "&limit=100&sortBy=standardDato");
  }

  private String search(String entity, String term) {
    return "/search?entity="
        + entity
        + "&administrativEnhet="
        + PortalLink.encode(unit)
        + "&query="
        + PortalLink.encode('"' + term.replace("\"", "") + '"');
  }

  private static String expand(List<String> paths) {
    StringBuilder query = new StringBuilder();
    paths.forEach(path -> query.append("&expand=").append(path));
    return query.toString();
  }

  URI meeting(String id) throws PortalFault {
    return at(
        "/moetemappe/"
            + PortalLink.encode(id)
            + "?expand=moetedokument.dokumentbeskrivelse.dokumentobjekt");
  }

  /** The words of a decision, an inline paper, without the votes: those name persons. */
  URI decisionText(String id) throws PortalFault {
    return at(
        "/vedtak/"
            + PortalLink.encode(id)
            + "?expand=vedtakstekst&expand=behandlingsprotokoll#id="
            + PortalLink.encode(id));
  }

  /** The case as readers see it; null for installations other than the national one. */
  @Nullable URI page(String entity, String id) throws PortalFault {
    return API_HOST.equals(base.getHost())
        ? PortalLink.resolve(base, "https://einnsyn.no/" + entity + "/" + PortalLink.encode(id))
        : null;
  }

  URI at(String pathAndQuery) throws PortalFault {
    return PortalLink.resolve(base, pathAndQuery);
  }
}
