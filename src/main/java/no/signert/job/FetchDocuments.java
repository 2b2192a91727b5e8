package no.signert.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.FetchedDocument;
import no.signert.domain.Validators;
import no.signert.fetch.FetchException;
import no.signert.store.Documents;
import no.signert.store.Ledger;
import no.signert.store.StoredDocument;
import no.signert.store.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;

/** Gets the bytes of every listed paper; hosts side by side, one request at a time to each. */
final class FetchDocuments {
  private static final int MOST_HOSTS_AT_ONCE = 64;
  private static final int AHEAD = 128;
  private static final int PAGE = 200;

  private final Night night;
  private final Transport transport;
  private final Peace peace;
  private final AtomicInteger unchanged = new AtomicInteger();
  private final AtomicInteger fresh = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  FetchDocuments(Night night, Transport transport, Peace peace) {
    this.night = night;
    this.peace = peace;
    this.transport = transport;
  }

  /**
   * What came of fetching a paper: bytes, described, or a failure; neither if it was left in peace.
   */
  record Fetch(StoredDocument document, @Nullable Version version, @Nullable Failure failure) {}

  AheadReader<StoredDocument, Fetch> reader() {
    return new AheadReader<>(this::lanes, this::fetch, MOST_HOSTS_AT_ONCE, AHEAD, night.stop());
  }

  private List<Iterator<StoredDocument>> lanes() {
    Documents documents = night.store().documents();
    night.watch().began(Stage.FETCH, documents.countToFetch(night.run()));
    List<Iterator<StoredDocument>> lanes = new ArrayList<>();
    for (String host : documents.hostsToFetch(night.run())) {
      lanes.add(
          new Paging<>(
              last -> documents.toFetch(night.run(), host, last == null ? "" : last.key(), PAGE)));
    }
    return lanes;
  }

  private Fetch fetch(StoredDocument document) {
    DocumentReference reference = document.reference();
    if (peace.isLeft(document)) {
      return new Fetch(document, null, null);
    }
    try {
      Version before = document.version();
      Validators validators = before == null ? Validators.NONE : before.validators();
      Version now =
          transport.fetch(reference, validators).map(FetchDocuments::version).orElse(before);
      return new Fetch(document, now, null);
    } catch (FetchException e) {
      return new Fetch(document, null, e.failure());
    } catch (RuntimeException e) {
      Failure broken =
          new Failure(
              reference.isRemote() ? FailureKind.HTTP_ERROR : FailureKind.FILE_UNREADABLE,
              reference.source(),
              reference.municipality(),
              reference.location(),
              "Fetching broke (" + e + "). Report it.");
      return new Fetch(document, null, broken);
    }
  }

  private static Version version(FetchedDocument fetched) {
    return new Version(
        fetched.sha256(),
        fetched.mediaType(),
        fetched.charset(),
        fetched.content().length,
        fetched.validators(),
        fetched.archived(),
        fetched.retrievedAt());
  }

  void write(Chunk<? extends Fetch> fetches) {
    transport.sync();
    for (Fetch fetch : fetches) {
      write(fetch);
      night.watch().advanced(Stage.FETCH);
    }
  }

  private void write(Fetch fetch) {
    StoredDocument document = fetch.document();
    if (fetch.version() != null) {
      night
          .store()
          .documents()
          .fetched(
              night.run(),
              document.key(),
              fetch.version(),
              night.run().offline() ? null : night.clock().instant());
      Version before = document.version();
      boolean same = before != null && before.sha256().equals(fetch.version().sha256());
      (same ? unchanged : fresh).incrementAndGet();
    } else if (fetch.failure() != null) {
      DocumentReference reference = document.reference();
      night.store().documents().notFetched(night.run(), document.key());
      night
          .store()
          .ledger()
          .failed(
              night.run(),
              Ledger.Stage.FETCH,
              reference.source(),
              reference.location(),
              List.of(fetch.failure()));
      failed.incrementAndGet();
    } else {
      night.store().documents().notAsked(night.run(), document.key());
      unchanged.incrementAndGet();
    }
  }

  String account() {
    return "%d new or changed, %d unchanged, %d could not be had"
        .formatted(fresh.get(), unchanged.get(), failed.get());
  }
}
