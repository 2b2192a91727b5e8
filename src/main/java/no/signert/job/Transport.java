package no.signert.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.signert.archive.WarcArchive;
import no.signert.domain.ArchiveLocation;
import no.signert.domain.DocumentReference;
import no.signert.domain.FetchedDocument;
import no.signert.domain.Validators;
import no.signert.fetch.Access;
import no.signert.fetch.DocumentFetcher;
import no.signert.fetch.FetchException;
import no.signert.fetch.HttpArchive;
import no.signert.http.ClientSettings;
import no.signert.http.HostUse;
import no.signert.http.HttpSender;
import no.signert.http.Memory;
import no.signert.http.PoliteClient;
import no.signert.http.ReplayingClient;
import no.signert.http.Timekeeper;
import org.jspecify.annotations.Nullable;

/**
 * What a night reaches the world through: files, and the network or the archive. Whatever the
 * network answers is archived; what this very run has received before it was stopped is not asked
 * for again.
 */
final class Transport implements AutoCloseable {
  private final Clock clock;
  private final WarcArchive warc;
  private final HttpArchive archive;
  private final @Nullable PoliteClient live;
  private final HttpSender http;
  private final DocumentFetcher documents;

  /**
   * Opens the way.
   *
   * @param archive folder of the archive
   * @param run name of this run's archive files
   * @param settings how to ask servers; null to ask none
   * @param accesses how the portal of a paper lets itself be asked
   */
  Transport(
      Clock clock,
      Path archive,
      String run,
      @Nullable ClientSettings settings,
      Function<DocumentReference, Access> accesses)
      throws IOException {
    this.clock = clock;
    this.warc = WarcArchive.open(archive, run, Agent.SOFTWARE);
    this.archive = new HttpArchive(warc);
    HttpArchive kept = this.archive;
    if (settings == null) {
      live = null;
      http = ReplayingClient.offline(kept::find);
    } else {
      Memory memory = new Memory(kept::findContent, kept::find);
      PoliteClient client = new PoliteClient(settings, kept, memory, Timekeeper.steady(clock));
      live = client;
      http = ReplayingClient.resuming(kept::findOfThisRun, client);
    }
    documents = new DocumentFetcher(clock, http, accesses);
  }

  HttpSender http() {
    return http;
  }

  /** Gets a paper; empty if its server says that it is as it was. */
  Optional<FetchedDocument> fetch(DocumentReference reference, Validators earlier)
      throws FetchException {
    return documents.fetchIfChanged(reference, earlier);
  }

  /** Gets a paper as it was kept, whatever its address answers by now. */
  FetchedDocument held(DocumentReference reference, @Nullable ArchiveLocation place)
      throws FetchException {
    if (place == null) {
      return documents.fetch(reference);
    }
    HttpSender there = ReplayingClient.offline(call -> archive.findAt(call, place));
    return new DocumentFetcher(clock, there, paper -> Access.OPEN).fetch(reference);
  }

  /** Makes sure that what was archived survives a power cut, before the store relies on it. */
  void sync() {
    try {
      warc.sync();
    } catch (IOException e) {
      throw new UncheckedIOException("The archive cannot be written", e);
    }
  }

  /** Returns what each host was asked for; empty offline. */
  List<HostUse> uses() {
    return live == null ? List.of() : live.uses();
  }

  @Override
  public void close() throws IOException {
    if (live != null) {
      live.close();
    }
    warc.close();
  }
}
