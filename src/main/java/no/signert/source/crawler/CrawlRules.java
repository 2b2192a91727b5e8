package no.signert.source.crawler;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import no.signert.domain.FailureKind;
import no.signert.domain.Portal;
import no.signert.source.PortalFault;
import no.signert.source.Wording;

/**
 * How far a crawl goes.
 *
 * @param links what a link's text or address must hold to be followed
 * @param depth how many links away from the start page
 * @param pages how many pages at most
 * @param hosts where to go
 */
record CrawlRules(Pattern links, int depth, int pages, Set<String> hosts) {
  private static final int DEFAULT_DEPTH = 3;
  private static final int DEFAULT_PAGES = 150;

  /** Reads the options {@code links}, {@code depth}, {@code pages} and {@code hosts} of a row. */
  static CrawlRules of(Portal portal) throws PortalFault {
    String usual =
        Wording.list("crawl.links").stream().map(Pattern::quote).collect(Collectors.joining("|"));
    Set<String> hosts = new LinkedHashSet<>();
    hosts.add(host(portal.baseUrl()));
    for (String host : portal.options().getOrDefault("hosts", "").split("[ ,]+", -1)) {
      hosts.add(host.toLowerCase(Locale.ROOT));
    }
    return new CrawlRules(
        pattern(portal, portal.options().getOrDefault("links", usual)),
        number(portal, "depth", DEFAULT_DEPTH),
        number(portal, "pages", DEFAULT_PAGES),
        hosts);
  }

  private static Pattern pattern(Portal portal, String regex) throws PortalFault {
    try {
      return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    } catch (PatternSyntaxException e) {
      throw bad(portal, "links", regex);
    }
  }

  private static int number(Portal portal, String option, int usual) throws PortalFault {
    String value = portal.options().get(option);
    if (value == null) {
      return usual;
    }
    if (!value.matches("\\d{1,5}")) {
      throw bad(portal, option, value);
    }
    return Integer.parseInt(value);
  }

  private static PortalFault bad(Portal portal, String option, String value) {
    return new PortalFault(
        FailureKind.UNKNOWN_FORMAT,
        portal.baseUrl().toString(),
        "The option " + option + " can't be '" + value + "'. Correct the portal list.");
  }

  private static String host(URI address) {
    return address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
  }

  boolean mayFollow(CrawlLink link) {
    return hosts.contains(host(link.target()))
        && (links.matcher(link.text()).find() || links.matcher(link.target().getPath()).find());
  }
}
