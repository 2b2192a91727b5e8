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
   *
   * @param documents the paper; or many that are left in peace
   */
  record Fetch(
      List<StoredDocument> documents, @Nullable Version version, @Nullable Failure failure) {}

  AheadReader<List<StoredDocument>, Fetch> reader() {
    return new AheadReader<>(this::lanes, this::fetch, MOST_HOSTS_AT_ONCE, AHEAD, night.stop());
  }

  private List<Iterator<List<StoredDocument>>> lanes() {
    Documents documents = night.store().documents();
    night.watch().began(Stage.FETCH, documents.countToFetch(night.run()));
    List<Iterator<List<StoredDocument>>> lanes = new ArrayList<>();
    for (String host : documents.hostsToFetch(night.run())) {
      Paging<StoredDocument> papers =
          new Paging<>(
              last -> documents.toFetch(night.run(), host, last == null ? "" : last.key(), PAGE));
      lanes.add(new Parcels<>(papers, peace::isLeft, PAGE));
    }
    return lanes;
  }

  private Fetch fetch(List<StoredDocument> parcel) {
    StoredDocument document = parcel.get(0);
    if (parcel.size() > 1 || peace.isLeft(document)) {
      return new Fetch(parcel, null, null);
    }
    DocumentReference reference = document.reference();
    try {
      Version before = document.version();
      Validators validators = before == null ? Validators.NONE : before.validators();
      Version now =
          transport.fetch(reference, validators).map(FetchDocuments::version).orElse(before);
      return new Fetch(parcel, now, null);
    } catch (FetchException e) {
      return new Fetch(parcel, null, e.failure());
    } catch (RuntimeException e) {
      Failure broken =
          new Failure(
              reference.isRemote() ? FailureKind.HTTP_ERROR : FailureKind.FILE_UNREADABLE,
              reference.source(),
              reference.municipality(),
              reference.location(),
              "Fetching broke (" + e + "). Report it.");
      return new Fetch(parcel, null, broken);
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
      fetch.documents().forEach(document -> night.watch().advanced(Stage.FETCH));
    }
  }

  private void write(Fetch fetch) {
    StoredDocument document = fetch.documents().get(0);
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
      List<String> keys = fetch.documents().stream().map(StoredDocument::key).toList();
      night.store().documents().notAsked(night.run(), keys);
      unchanged.addAndGet(keys.size());
    }
  }

  String account() {
    return "%d new or changed, %d unchanged, %d could not be had"
        .formatted(fresh.get(), unchanged.get(), failed.get());
  }
}
