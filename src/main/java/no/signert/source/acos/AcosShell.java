package no.signert.source.acos;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.signert.domain.FailureKind;
import no.signert.domain.Portal;
import no.signert.source.PortalFault;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page that a visitor sees before any script has run: it gives the cookie, and the numbers that
 * questions must carry.
 *
 * @param headers of every question after it
 */
record AcosShell(Map<String, String> headers) {
  private static final Pattern PORTAL = Pattern.compile("portalID=(\\d+)");
  private static final Pattern CONTEXT = Pattern.compile("w(\\d+)\\$o(-?\\d+)\\$m(\\d+)");

  /**
   * Reads the page. What the portal's row says in its options {@code portal-id}, {@code
   * menu-item-id} and {@code web-object-id} goes before what the page says.
   */
  static AcosShell parse(Document page, Portal portal) throws PortalFault {
    if (page.selectFirst(".innsyn-overview, .ac-content-page--innsyn") == null) {
      throw new PortalFault(
          FailureKind.UNKNOWN_FORMAT,
          page.baseUri(),
          "No place for nye-innsyn on the page titled '" + page.title() + "'");
    }
    URI address = URI.create(page.baseUri());
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Referer", address.toString());
    headers.put("Origin", address.getScheme() + "://" + address.getRawAuthority());
    headers.put("X-ANTI-CSRF", "1");
    headers.put("SprakID", "1");
    Element style = page.selectFirst("link[href*=portalID=]");
    Matcher number = PORTAL.matcher(style == null ? "" : style.attr("href"));
    if (number.find()) {
      headers.put("PortalID", number.group(1));
    }
    Matcher context = CONTEXT.matcher(page.select("meta[name=acos-cmscontext]").attr("content"));
    if (context.find()) {
      headers.put("WebObjektID", context.group(1));
      headers.put("ObjektID", context.group(2));
      headers.put("MenypunktID", context.group(3));
    }
    override(headers, portal, "PortalID", "portal-id");
    override(headers, portal, "MenypunktID", "menu-item-id");
    override(headers, portal, "WebObjektID", "web-object-id");
    return new AcosShell(headers);
  }

  private static void override(
      Map<String, String> headers, Portal portal, String header, String option) {
    String value = portal.options().get(option);
    if (value != null) {
      headers.put(header, value);
    }
  }
}
