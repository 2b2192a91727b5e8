package no.signert.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.signert.domain.FailureKind;
import no.signert.domain.Portal;
import no.signert.domain.Staggered;
import no.signert.http.CookieSession;
import no.signert.http.HttpCall;
import no.signert.http.HttpFailure;
import no.signert.http.HttpReply;
import no.signert.http.HttpSender;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Asks one portal, in one session of cookies, and takes nothing for an answer that is none: HTML
 * for JSON, a login, a challenge or an error page become faults by their own names.
 */
public final class PortalClient {
  /** Lists are small; a listing of this size is a trap. */
  private static final long MAX_LISTING = 16L << 20;

  private final HttpSender http;
  private final Portal portal;
  private final Map<URI, HttpFailure> lost;
  private final Stops stops = new Stops();
  private CookieSession cookies = new CookieSession();
  private Concern concern = new Concern(null, Duration.ZERO);

  PortalClient(HttpSender http, Portal portal, Map<URI, HttpFailure> lost) {
    this.http = http;
    this.portal = portal;
    this.lost = lost;
  }

  /**
   * What is asked about.
   *
   * @param day of the meeting; null if it is not known
   * @param patience up to about which age earlier answers do, staggered; zero for none
   */
  record Concern(@Nullable LocalDate day, Duration patience) {}

  /** Asks about something else from now on; returns what it was until now. */
  Concern concern(Concern next) {
    Concern before = concern;
    concern = next;
    return before;
  }

  /** Returns what was asked for. */
  Stops stops() {
    return stops;
  }

  /** Asks for JSON. */
  public JsonAnswer json(URI address, Map<String, String> headers) throws PortalFault {
    return json(HttpCall.get(address), headers);
  }

  /** Searches with a JSON body for JSON. */
  public JsonAnswer json(URI address, Map<String, String> headers, String body) throws PortalFault {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return json(HttpCall.post(address, "application/json", bytes), headers);
  }

  /** Something to ask within a session. */
  @FunctionalInterface
  public interface Asking {
    /** Asks it. */
    JsonAnswer ask() throws PortalFault;
  }

  /** Begins a session, in place of any before: what opens it is asked whatever is known already. */
  public void beginSession(PortalVisit.Question opening) throws PortalFault {
    CookieSession session = CookieSession.begin();
    cookies = session;
    try {
      opening.ask();
    } finally {
      session.begun();
    }
  }

  /**
   * Asks for what only a session gets; one that has run out is begun anew, once.
   *
   * @throws PortalFault {@code SESSION_EXPIRED} if the new one is not enough either
   */
  public JsonAnswer inSession(PortalVisit.Question opening, Asking asking) throws PortalFault {
    try {
      return asking.ask();
    } catch (PortalFault fault) {
      if (fault.kind() != FailureKind.LOGIN_PAGE) {
        throw fault;
      }
      beginSession(opening);
    }
    try {
      return asking.ask();
    } catch (PortalFault fault) {
      if (fault.kind() != FailureKind.LOGIN_PAGE) {
        throw fault;
      }
      throw new PortalFault(
          FailureKind.SESSION_EXPIRED,
          fault.location(),
          "A login was wanted again right after a new session began");
    }
  }

  private JsonAnswer json(HttpCall call, Map<String, String> headers) throws PortalFault {
    Map<String, String> sent = new LinkedHashMap<>();
    sent.put("Accept", "application/json");
    sent.putAll(headers);
    HttpReply reply = send(call, sent);
    String type = Optional.ofNullable(reply.mediaType()).orElse("");
    if (type.equals("application/json") || type.endsWith("+json")) {
      return JsonAnswer.parse(reply.uri(), reply.body());
    }
    throw notJson(call.uri(), reply, type);
  }

  private static PortalFault notJson(URI asked, HttpReply reply, String type) throws PortalFault {
    FailureKind kind = FailureKind.WRONG_CONTENT_TYPE;
    String title = "";
    if (type.contains("html")) {
      Document page = parse(reply);
      kind = PageGate.obstacle(reply.uri(), page).orElse(kind);
      title = ", a page titled '" + page.title() + "'";
    } else if (PageGate.isLogin(reply.uri())) {
      kind = FailureKind.LOGIN_PAGE;
    }
    return new PortalFault(
        kind,
        asked.toString(),
        "JSON was expected, " + (type.isEmpty() ? "an untyped answer" : type) + " came" + title);
  }

  /**
   * Asks for a page.
   *
   * @return the page, whose links are resolved against where it came from
   */
  public Document page(URI address) throws PortalFault {
    HttpReply reply = send(HttpCall.get(address), Map.of("Accept", "text/html"));
    String type = Optional.ofNullable(reply.mediaType()).orElse("");
    if (!type.isEmpty() && !type.contains("html")) {
      throw new PortalFault(
          FailureKind.WRONG_CONTENT_TYPE,
          address.toString(),
          "A page was expected, " + type + " came");
    }
    Document page = parse(reply);
    Optional<FailureKind> obstacle = PageGate.obstacle(reply.uri(), page);
    if (obstacle.isPresent()) {
      throw new PortalFault(
          obstacle.get(),
          address.toString(),
          "Not the page asked for, but one titled '" + page.title() + "' at " + reply.uri());
    }
    return page;
  }

  private static Document parse(HttpReply reply) throws PortalFault {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(reply.body()), known(reply.charset()), reply.uri().toString());
    } catch (IOException e) {
      throw new PortalFault(
          FailureKind.UNKNOWN_FORMAT, reply.uri().toString(), "Unreadable page: " + e.getMessage());
    }
  }

  private static @Nullable String known(@Nullable String charset) {
    try {
      return charset != null && Charset.isSupported(charset) ? charset : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Returns a call with headers, as all visits make it. */
  static HttpCall call(HttpCall bare, Map<String, String> headers) {
    HttpCall call = bare.atMost(MAX_LISTING);
    for (Map.Entry<String, String> header : headers.entrySet()) {
      call = call.with(header.getKey(), header.getValue());
    }
    return call;
  }

  private HttpReply send(HttpCall bare, Map<String, String> headers) throws PortalFault {
    HttpCall call = call(bare, headers);
    try {
      HttpFailure known = lost.get(call.uri());
      if (known != null) {
        throw known;
      }
      Duration age = Staggered.within(concern.patience(), call.uri().toString());
      HttpCall asked = call.in(cookies).despiteRobots(portal.override()).orAnswerUpTo(age);
      HttpReply reply = http.send(asked);
      stops.note(asked, headers, concern.day(), reply);
      return reply;
    } catch (HttpFailure e) {
      stops.lost();
      FailureKind kind = PageGate.isLogin(e.uri()) ? FailureKind.LOGIN_PAGE : e.kind();
      String message = e.getMessage() == null ? kind.name() : e.getMessage();
      throw new PortalFault(kind, call.uri().toString(), message);
    }
  }
}
