package no.signert.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.SourceVisit;
import no.signert.source.Discovery;
import no.signert.source.DiscoveryRequest;
import no.signert.source.Itinerary;
import no.signert.store.Asked;
import no.signert.store.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;

/** Asks every source which papers exist; hosts side by side, the sources of a host in turn. */
final class DiscoverDocuments {
  private static final int MOST_HOSTS_AT_ONCE = 64;

  private static final Set<FailureKind> KEPT_OUT =
      EnumSet.of(FailureKind.ROBOTS_DISALLOWED, FailureKind.CHALLENGE_PAGE, FailureKind.LOGIN_PAGE);

  private final Night night;
  private final List<PlannedSource> sources;
  private final Peace peace;
  private final AtomicInteger withdrawn = new AtomicInteger();

  DiscoverDocuments(Night night, List<PlannedSource> sources, Peace peace) {
    this.night = night;
    this.peace = peace;
    this.sources = sources;
  }

  /**
   * What a source answered.
   *
   * @param last when it was last asked, if it was left in peace; null if it was asked
   * @param walk how it was last walked through; null if that does not help
   */
  record Answer(
      PlannedSource source,
      Discovery discovery,
      Asked.@Nullable Last last,
      Asked.@Nullable Walk walk) {
    Answer(PlannedSource source, Discovery discovery) {
      this(source, discovery, null, null);
    }
  }

  AheadReader<PlannedSource, Answer> reader() {
    return new AheadReader<>(
        this::lanes, this::ask, MOST_HOSTS_AT_ONCE, MOST_HOSTS_AT_ONCE, night.stop());
  }

  /** Leaves out the sources that this very run has asked before it was stopped. */
  private List<Iterator<PlannedSource>> lanes() {
    Set<String> visited = night.store().ledger().visitedIn(night.run());
    Map<String, List<PlannedSource>> lanes = new LinkedHashMap<>();
    int open = 0;
    for (PlannedSource source : sources) {
      if (!visited.contains(source.source().name())) {
        String lane = source.lane().isEmpty() ? " " + source.source().name() : source.lane();
        lanes.computeIfAbsent(lane, l -> new ArrayList<>()).add(source);
        open++;
      }
    }
    night.watch().began(Stage.DISCOVER, open);
    return lanes.values().stream().map(List::iterator).toList();
  }

  private Answer ask(PlannedSource planned) {
    if (!planned.enabled()) {
      return new Answer(planned, new Discovery(List.of(), List.of(), false));
    }
    Optional<Asked.Last> last = peace.of(planned);
    if (last.isPresent()) {
      return new Answer(planned, new Discovery(List.of(), List.of(), true), last.get(), null);
    }
    var campaign = night.job().campaign();
    Duration patience = peace.lastInFull(planned).isPresent() ? Peace.LONGEST : Duration.ZERO;
    Asked.Walk walk = peace.walk(planned).orElse(null);
    DiscoveryRequest request =
        new DiscoveryRequest(
            campaign.declaration(), campaign.period(), night.asOf(), patience, earlier(walk));
    try {
      return new Answer(planned, planned.source().discover(request), null, walk);
    } catch (RuntimeException e) {
      String name = planned.source().name();
      Failure broken =
          new Failure(
              FailureKind.UNKNOWN_FORMAT,
              name,
              planned.municipality(),
              name,
              "The adapter broke on what it was told (" + e + "). Report it.");
      return new Answer(planned, new Discovery(List.of(), List.of(broken), false));
    }
  }

  private DiscoveryRequest.@Nullable Earlier earlier(Asked.@Nullable Walk walk) {
    return Optional.ofNullable(walk)
        .flatMap(known -> Itinerary.parse(known.way()))
        .map(way -> new DiscoveryRequest.Earlier(way, night.clock().instant()))
        .orElse(null);
  }

  void write(Chunk<? extends Answer> answers) {
    for (Answer answer : answers) {
      write(answer);
      night.watch().advanced(Stage.DISCOVER);
    }
  }

  private void write(Answer answer) {
    String name = answer.source().source().name();
    Asked.Last last = answer.last();
    if (last != null) {
      night.store().asked().rests(night.run(), name);
      night.store().documents().stillListed(night.run(), name);
      visited(answer, SourceVisit.Result.ANSWERED, last.on(), last.documentsSeen());
      return;
    }
    Discovery discovery = answer.discovery();
    SourceVisit.Result result = result(answer);
    int seen = discovery.unchanged() ? listedAgain(name) : listed(name, discovery);
    Ledger ledger = night.store().ledger();
    ledger.failed(night.run(), Ledger.Stage.DISCOVER, name, "", discovery.failures());
    visited(answer, result, night.asOf(), seen);
    boolean inFull = result == SourceVisit.Result.ANSWERED && discovery.failures().isEmpty();
    if (night.run().offline()) {
      // The archive was asked, and the source was not.
      return;
    }
    if (inFull) {
      remember(answer, seen);
    } else {
      night.store().asked().failed(name);
    }
  }

  private int listed(String name, Discovery discovery) {
    Map<String, DocumentReference> listed = new LinkedHashMap<>();
    discovery.documents().forEach(document -> listed.put(document.location(), document));
    night.store().documents().list(night.run(), listed.values());
    if (discovery.complete()) {
      withdrawn.addAndGet(night.store().documents().withdrawUnlisted(night.run(), name));
    }
    return listed.size();
  }

  private int listedAgain(String name) {
    night.store().documents().listedAgain(night.run(), name);
    return night.store().asked().last(name).orElseThrow().documentsSeen();
  }

  private void remember(Answer answer, int seen) {
    String name = answer.source().source().name();
    String question = peace.question(answer.source());
    Asked asked = night.store().asked();
    Instant now = night.clock().instant();
    asked.answered(name, new Asked.Last(question, now, night.asOf(), seen));
    Itinerary way = answer.discovery().way();
    Asked.Walk before = answer.walk();
    if (way == null) {
      asked.forget(name);
    } else {
      Instant read = answer.discovery().unchanged() && before != null ? before.at() : now;
      asked.walked(name, new Asked.Walk(question, read, way.text()));
    }
  }

  private void visited(Answer answer, SourceVisit.Result result, LocalDate askedOn, int seen) {
    PlannedSource source = answer.source();
    night
        .store()
        .ledger()
        .visited(
            night.run(),
            source.source().name(),
            source.source().type(),
            source.municipality(),
            result,
            askedOn,
            seen);
  }

  static SourceVisit.Result result(Answer answer) {
    if (!answer.source().enabled()) {
      return SourceVisit.Result.DISABLED;
    }
    Discovery discovery = answer.discovery();
    // What a portal's adapter noticed and made good (an ignored filter, a dead link) hides nothing.
    boolean madeGood = discovery.failures().isEmpty() || answer.source().municipality() != null;
    if (discovery.complete() && madeGood) {
      return SourceVisit.Result.ANSWERED;
    }
    if (!discovery.documents().isEmpty() || discovery.complete()) {
      return SourceVisit.Result.INCOMPLETE;
    }
    boolean keptOut = discovery.failures().stream().anyMatch(f -> KEPT_OUT.contains(f.kind()));
    return keptOut ? SourceVisit.Result.BLOCKED : SourceVisit.Result.FAILED;
  }

  /** Tells of the whole run, also of what was asked before it was stopped and resumed. */
  String account() {
    List<SourceVisit> asked =
        night.store().ledger().visits(night.asOf()).stream()
            .filter(visit -> visit.result() != SourceVisit.Result.DISABLED)
            .toList();
    StringBuilder account = new StringBuilder();
    account.append(
        "sources %d, papers listed %d"
            .formatted(asked.size(), asked.stream().mapToInt(SourceVisit::documentsSeen).sum()));
    long unwell = asked.stream().filter(DiscoverDocuments::isUnwell).count();
    if (unwell > 0) {
      account.append(", sources without an answer %d".formatted(unwell));
    }
    if (withdrawn.get() > 0) {
      account.append(", papers withdrawn %d".formatted(withdrawn.get()));
    }
    return account.toString();
  }

  private static boolean isUnwell(SourceVisit visit) {
    return visit.result() == SourceVisit.Result.FAILED
        || visit.result() == SourceVisit.Result.BLOCKED;
  }
}
