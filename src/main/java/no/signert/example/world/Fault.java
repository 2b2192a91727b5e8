package no.signert.example.world;

import static no.signert.example.world.PortalKind.ACOS;
import static no.signert.example.world.PortalKind.ACOS_CLASSIC;
import static no.signert.example.world.PortalKind.ADDRESS_LIST;
import static no.signert.example.world.PortalKind.EINNSYN;
import static no.signert.example.world.PortalKind.ELEMENTS;
import static no.signert.example.world.PortalKind.FIRSTAGENDA;
import static no.signert.example.world.PortalKind.OPENGOV;
import static no.signert.example.world.PortalKind.WEB_SITE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.signert.domain.FailureKind;

/**
 * Something that goes wrong with one municipality's publishing, planted on purpose.
 *
 * <p>A fault of the whole host is planted only where the municipality has the host to itself, so
 * that nobody else is struck.
 */
public enum Fault {
  // Every paper's response.
  RESET_MID_BODY(Place.PAPERS, true, FailureKind.CONNECTION_RESET),
  SLOW_DRIP(Place.PAPERS, true, FailureKind.TIMEOUT),
  ENDLESS_BODY(Place.PAPERS, true, FailureKind.DOCUMENT_TOO_LARGE),
  /** Announces more than it sends. */
  WRONG_LENGTH(Place.PAPERS, true, FailureKind.TRUNCATED_RESPONSE),
  /** Announces less than it sends, so that the file ends too early. */
  LENGTH_TOO_SHORT(Place.PAPERS, true, FailureKind.BROKEN_DOCUMENT),
  GZIP_BOMB(Place.PAPERS, true, FailureKind.DECOMPRESSION_BOMB),
  REDIRECT_LOOP(Place.PAPERS, true, FailureKind.REDIRECT_LOOP),
  REDIRECT_TO_METADATA(Place.PAPERS, true, FailureKind.REDIRECT_REFUSED),
  REDIRECT_TO_FILE(Place.PAPERS, true, FailureKind.REDIRECT_REFUSED),
  ERROR_PAGE(Place.PAPERS, true, FailureKind.ERROR_PAGE),
  CHALLENGE_PAGE(Place.PAPERS, true, FailureKind.CHALLENGE_PAGE),
  LOGIN_REDIRECT(Place.PAPERS, true, FailureKind.LOGIN_PAGE),
  GONE_AFTER_LISTING(Place.PAPERS, true, FailureKind.NOT_FOUND),
  SERVER_ERROR(Place.PAPERS, true, FailureKind.HTTP_ERROR),
  TRUNCATED_FILE(Place.PAPERS, true, FailureKind.BROKEN_DOCUMENT),
  NO_TEXT_LAYER(Place.PAPERS, true, FailureKind.NO_TEXT_LAYER),
  WRONG_MUNICIPALITY(Place.PAPERS, true, FailureKind.WRONG_MUNICIPALITY),
  /** The charset of web pages is announced wrongly; whoever looks at the bytes can read them. */
  CHARSET_LIE(
      Place.PAPERS, false, FailureKind.BROKEN_DOCUMENT, ACOS_CLASSIC, WEB_SITE, ADDRESS_LIST),
  // What the publishing system answers.
  INVALID_JSON(Place.LISTING, true, FailureKind.INVALID_JSON, ELEMENTS, ACOS, EINNSYN, FIRSTAGENDA),
  HTML_FOR_JSON(
      Place.LISTING, true, FailureKind.WRONG_CONTENT_TYPE, ELEMENTS, ACOS, EINNSYN, FIRSTAGENDA),
  MISSING_KEY(Place.LISTING, true, FailureKind.MISSING_KEY, ELEMENTS, ACOS, EINNSYN, FIRSTAGENDA),
  EMPTY_LISTING(Place.LISTING, true, FailureKind.IMPLAUSIBLY_FEW, ELEMENTS, ACOS, FIRSTAGENDA),
  /** Every item of a meeting has the same number; whoever keys on ids loses nothing. */
  DUPLICATE_NUMBERS(Place.LISTING, false, FailureKind.DUPLICATE_ITEMS, ELEMENTS, OPENGOV),
  /** Fewer items to a page than asked; whoever follows the pages loses nothing. */
  CAPPED_PAGES(Place.LISTING, false, FailureKind.PAGE_SIZE_CAPPED, EINNSYN, ACOS),
  /** The filter of days is ignored; whoever looks at the days loses nothing. */
  IGNORED_FILTER(Place.LISTING, false, FailureKind.FILTER_IGNORED, EINNSYN, ELEMENTS),
  EXPIRED_COOKIE(Place.LISTING, true, FailureKind.SESSION_EXPIRED, ACOS, FIRSTAGENDA),
  // The whole host.
  TOO_MANY_REQUESTS(Place.HOST, true, FailureKind.RATE_LIMITED),
  ROBOTS_UNAVAILABLE(Place.HOST, true, FailureKind.ROBOTS_UNAVAILABLE),
  ROBOTS_DISALLOW(Place.HOST, true, FailureKind.ROBOTS_DISALLOWED),
  UNREACHABLE(Place.HOST, true, FailureKind.HOST_UNREACHABLE),
  /** One 503 with Retry-After: 2, then all is well. */
  BUSY_ONCE(Place.HOST, false, FailureKind.HTTP_ERROR),
  /** One answer is cut by a reset, then all is well. */
  RESET_ONCE(Place.HOST, false, FailureKind.CONNECTION_RESET),
  /** robots.txt asks for a second between requests: no fault, but something to be obeyed. */
  CRAWL_DELAY(Place.HOST, false, FailureKind.RATE_LIMITED);

  /** Where a fault strikes. */
  public enum Place {
    PAPERS,
    LISTING,
    HOST
  }

  /** Those the ordinary example plants: quick ones, that no patient client waits for. */
  static final List<Fault> HANDFUL =
      List.of(
          ERROR_PAGE,
          INVALID_JSON,
          LOGIN_REDIRECT,
          ROBOTS_UNAVAILABLE,
          REDIRECT_TO_METADATA,
          GONE_AFTER_LISTING);

  private final Place place;
  private final boolean hides;
  private final FailureKind expected;

  @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
  private final Set<PortalKind> portals;

  Fault(Place place, boolean hides, FailureKind expected, PortalKind... portals) {
    this.place = place;
    this.hides = hides;
    this.expected = expected;
    this.portals =
        portals.length == 0 ? EnumSet.allOf(PortalKind.class) : EnumSet.copyOf(List.of(portals));
  }

  /** Returns where it strikes. */
  public Place place() {
    return place;
  }

  /** Returns whether it keeps even a perfect reader from the papers. */
  public boolean hides() {
    return hides;
  }

  /** Returns the failure a reader should record; where it does not hide, it may record none. */
  public FailureKind expected() {
    return expected;
  }

  /** Returns whether it can be planted at a municipality that publishes there. */
  boolean suits(PortalKind portal, boolean ownHost) {
    return portals.contains(portal)
        && (place != Place.HOST || ownHost)
        && (place != Place.PAPERS || portal != FIRSTAGENDA);
  }
}
