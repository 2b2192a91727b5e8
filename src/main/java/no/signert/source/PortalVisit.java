package no.signert.source;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.signert.domain.DocumentKind;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.Period;
import no.signert.domain.Portal;
import no.signert.http.HttpFailure;
import no.signert.http.HttpSender;
import org.jspecify.annotations.Nullable;

/**
 * One visit to one portal: what was asked for, and what came of it. Adapters ask through {@link
 * #attempt}, so that a fault ends a question and not the visit.
 */
public final class PortalVisit {
  /** After one of these there is no use in asking on, and no politeness either. */
  private static final Set<FailureKind> HOPELESS =
      EnumSet.of(
          FailureKind.HOST_UNREACHABLE,
          FailureKind.TLS_ERROR,
          FailureKind.RATE_LIMITED,
          FailureKind.BUDGET_EXHAUSTED,
          FailureKind.ROBOTS_DISALLOWED,
          FailureKind.ROBOTS_UNAVAILABLE,
          FailureKind.CHALLENGE_PAGE,
          FailureKind.LOGIN_PAGE,
          FailureKind.SESSION_EXPIRED);

  /**
   * Minutes come late, are corrected, and get their attachments: for a month nothing is settled.
   */
  public static final int DAYS_IN_MOTION = 30;

  private final Portal portal;
  private final String source;
  private final PortalClient client;
  private final Relevance relevance;
  private final VisitDays span;
  private final Duration patience;
  private final PaperList papers;
  private final List<Failure> failures = new ArrayList<>();
  private @Nullable LocalDate next;
  private boolean hopeless;
  private boolean incomplete;

  /** Begins a visit. */
  public PortalVisit(Portal portal, HttpSender http, DiscoveryRequest request) {
    this(portal, http, request, Map.of());
  }

  /** Begins a visit of which it is known already what cannot be had. */
  PortalVisit(
      Portal portal, HttpSender http, DiscoveryRequest request, Map<URI, HttpFailure> lost) {
    this.portal = portal;
    this.source = nameOf(portal);
    this.client = new PortalClient(http, portal, lost);
    this.relevance = new Relevance(request.declaration());
    this.papers = new PaperList(source, portal.municipality());
    this.span = VisitDays.of(request);
    this.patience = request.patience();
  }

  /**
   * Returns the days to ask for where an address names them: the campaign's own, so that the
   * address is the same every night and its answer can be asked for conditionally. What lies after
   * the reporting day is for the adapter to leave out.
   */
  public Period asked() {
    return span.asked();
  }

  /** Returns what the ledger calls a portal: adapter, municipality, and its place in the system. */
  public static String nameOf(Portal portal) {
    String place =
        portal.tenant().isEmpty()
            ? portal.baseUrl().getHost() + portal.baseUrl().getPath()
            : portal.tenant();
    return portal.adapter() + " " + portal.municipality() + " " + place;
  }

  /** Something to ask a portal. */
  @FunctionalInterface
  public interface Question {
    /** Asks it, and keeps what the answer lists. */
    void ask() throws PortalFault;
  }

  /**
   * Asks; a fault is kept as a failure.
   *
   * @return whether it was answered; false without asking once the portal has shut us out
   */
  public boolean attempt(Question question) {
    if (hopeless) {
      return false;
    }
    try {
      question.ask();
      return true;
    } catch (PortalFault fault) {
      fail(fault);
      return false;
    }
  }

  /**
   * Asks about a meeting, or about all days up to that one. What happened long ago seldom changes:
   * an earlier answer about it does for some days, if the request allows it.
   *
   * @param day null where it is unknown; then everything is asked
   */
  public boolean attempt(@Nullable LocalDate day, Question question) {
    boolean settled = day != null && VisitDays.isSettled(day, span.asOf());
    PortalClient.Concern before =
        client.concern(new PortalClient.Concern(day, settled ? patience : Duration.ZERO));
    try {
      return attempt(question);
    } finally {
      client.concern(before);
    }
  }

  /** Keeps a fault that may hide papers. */
  public void fail(PortalFault fault) {
    hopeless |= HOPELESS.contains(fault.kind());
    incomplete = true;
    record(fault);
  }

  private void record(PortalFault fault) {
    Failure failure = fault.toFailure(source, portal.municipality());
    if (!failures.contains(failure)) {
      failures.add(failure);
    }
  }

  /** Keeps what looked wrong in an answer and may hide papers. */
  public void fail(FailureKind kind, URI location, String message) {
    fail(new PortalFault(kind, location.toString(), message));
  }

  /** Keeps what looked wrong in an answer and was made good here, so that nothing is hidden. */
  public void notice(FailureKind kind, URI location, String message) {
    record(new PortalFault(kind, location.toString(), message));
  }

  /**
   * Says so where a calendar begins about a year back and the period earlier: some show no more.
   */
  public void checkReach(Collection<LocalDate> days, URI location) {
    Optional<LocalDate> first = days.stream().min(Comparator.naturalOrder());
    if (first.isPresent() && span.reachBeyond() && first.get().isAfter(span.reach())) {
      fail(
          FailureKind.IMPLAUSIBLY_FEW,
          location,
          "The first meeting shown is of "
              + first.get()
              + ", the period begins "
              + window().from()
              + ": the portal shows about a year; look for older papers elsewhere");
    }
  }

  /** Holds the days of a calendar's answer against the year it was asked for. */
  public void checkYear(int year, Collection<LocalDate> days, URI location) {
    Optional<LocalDate> other =
        days.stream().filter(day -> day.getYear() != year).min(Comparator.naturalOrder());
    if (other.isPresent()) {
      String message = "Asked for " + year + ", was given a meeting of " + other.get();
      if (days.stream().anyMatch(day -> day.getYear() == year)) {
        notice(FailureKind.FILTER_IGNORED, location, message);
      } else {
        fail(FailureKind.FILTER_IGNORED, location, message);
      }
    }
  }

  /** Returns the portal's row. */
  public Portal portal() {
    return portal;
  }

  /** Returns what asks it. */
  public PortalClient client() {
    return client;
  }

  /** Returns which titles sound like the declaration. */
  public Relevance relevance() {
    return relevance;
  }

  /** Returns the days that meetings may lie in: the period up to the reporting day. */
  public Period window() {
    return span.window();
  }

  /** Returns whether a meeting lies in the window; remembers which one will be the next to. */
  public boolean covers(LocalDate day) {
    boolean isToCome = day.isAfter(window().to()) && asked().contains(day);
    if (isToCome && (next == null || day.isBefore(next))) {
      next = day;
    }
    return window().contains(day);
  }

  /** Returns the reporting day. */
  public LocalDate asOf() {
    return span.asOf();
  }

  /** Returns the calendar years that the window touches, in order. */
  public List<Integer> years() {
    return span.years();
  }

  /** Keeps a paper that can be read; the first that names its address stays. */
  public void published(AgendaItem item, DocumentKind kind, URI address, @Nullable String title) {
    papers.add(item, kind, address, title, false);
  }

  /** Keeps a paper that is listed and not published. */
  public void withheld(AgendaItem item, DocumentKind kind, URI address, @Nullable String title) {
    papers.add(item, kind, address, title, true);
  }

  /** Returns whether the visit has listed a paper of a decision that can be read. */
  public boolean hasDecisionPaper() {
    return papers.hasDecision();
  }

  /** Ends the visit: the smallest papers first, and complete only if nothing can be hidden. */
  public Discovery finish() {
    boolean repeatable = !incomplete && failures.isEmpty() && client.stops().isRepeatable();
    Itinerary way = repeatable ? new Itinerary(asOf(), next, client.stops().all()) : null;
    return new Discovery(papers.bySize(), failures, !incomplete, way, false);
  }
}
