package no.signert.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import no.signert.domain.Attribution;
import no.signert.domain.Campaign;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.FailureKind;
import no.signert.job.PaperReader;
import no.signert.source.Discovery;
import no.signert.source.DiscoveryRequest;
import no.signert.source.folder.FolderSource;
import no.signert.store.Reading;

/** Papers that somebody names on the command line, read on all cores, answered in order. */
final class PaperFiles {
  private static final int AHEAD_PER_CORE = 4;

  private final PaperReader reader;
  private final List<DocumentReference> papers;

  private PaperFiles(PaperReader reader, List<DocumentReference> papers) {
    this.reader = reader;
    this.papers = papers;
  }

  /** A paper and what came of reading it. */
  record ReadPaper(DocumentReference reference, Reading reading) {}

  /**
   * Finds papers: files as named, folders as a source of the job would list them.
   *
   * @throws BadArgument if a path is neither a file nor a folder
   */
  static PaperFiles of(Campaign campaign, List<Path> paths) {
    List<DocumentReference> papers = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        papers.addAll(list(campaign, path));
      } else if (Files.isRegularFile(path)) {
        papers.add(file(path));
      } else {
        throw new BadArgument(
            "There is no such file or folder, '" + path + "'. Check the path you gave.");
      }
    }
    return new PaperFiles(new PaperReader(campaign), papers);
  }

  private static List<DocumentReference> list(Campaign campaign, Path folder) {
    Discovery found =
        new FolderSource(folder.toString(), folder, List.of(), campaign.register())
            .discover(new DiscoveryRequest(campaign.declaration(), null, LocalDate.MAX));
    if (!found.failures().isEmpty()) {
      throw new BadArgument(found.failures().get(0).message());
    }
    return found.documents();
  }

  private static DocumentReference file(Path file) {
    return new DocumentReference(
        "command line",
        file.toString(),
        null,
        null,
        Attribution.HEADER,
        "",
        null,
        null,
        null,
        DocumentKind.UNKNOWN,
        false);
  }

  /** Reads every paper and hands the answers over in the order of the papers. */
  void readEach(Consumer<ReadPaper> answer) {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(cores);
    try {
      Deque<Future<ReadPaper>> ahead = new ArrayDeque<>();
      for (DocumentReference paper : papers) {
        if (ahead.size() >= cores * AHEAD_PER_CORE) {
          answer.accept(ahead.remove().get());
        }
        ahead.add(pool.submit(() -> read(paper)));
      }
      while (!ahead.isEmpty()) {
        answer.accept(ahead.remove().get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading papers", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Reading a paper broke: " + e.getCause(), e);
    } finally {
      pool.shutdownNow();
    }
  }

  private ReadPaper read(DocumentReference paper) {
    byte[] content;
    try {
      content = Files.readAllBytes(Path.of(paper.location()));
    } catch (IOException e) {
      String message = paper.location() + ": The file could not be read (" + e + ").";
      return new ReadPaper(paper, new Reading.Unreadable(FailureKind.FILE_UNREADABLE, message));
    }
    return new ReadPaper(paper, reader.read(paper, content, null, null));
  }
}
