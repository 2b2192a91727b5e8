package no.signert.example.portal;

import no.signert.example.web.Reply;
import no.signert.example.world.Cast;
import no.signert.example.world.Fault;

/** What comes instead of a publishing system's JSON. */
final class ListingFault {
  private ListingFault() {}

  /**
   * Returns JSON as it is, or struck by the municipality's fault.
   *
   * @param key the key that goes missing where one does
   */
  static Reply json(Cast cast, String key, String json) {
    if (cast.fault() == Fault.INVALID_JSON) {
      return Reply.json(json.substring(0, json.length() * 2 / 3));
    }
    if (cast.fault() == Fault.HTML_FOR_JSON) {
      return Pages.shell("Innsyn");
    }
    if (cast.fault() == Fault.MISSING_KEY) {
      return Reply.json(json.replace("\"" + key + "\"", "\"_" + key + "\""));
    }
    return Reply.json(json);
  }
}
