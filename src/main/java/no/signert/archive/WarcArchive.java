package no.signert.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.signert.domain.ArchiveLocation;
import org.jspecify.annotations.Nullable;

/**
 * A folder of WARC 1.1 files, gzip per record, one per run and part. Safe for many threads; for one
 * process at a time.
 *
 * <p>What {@link #store} returned is in the file, and survives the end of this process at any
 * moment; to survive a power cut too it takes a {@link #sync}.
 */
public final class WarcArchive implements AutoCloseable {
  /** Most bytes of a part before the next one is begun. */
  public static final long DEFAULT_PART_SIZE = 1L << 30;

  private static final String SUFFIX = ".warc.gz";

  private final Path directory;
  private final String run;
  private final String software;
  private final long partSize;
  private final ArchiveIndex index = new ArchiveIndex();
  private int parts;
  private @Nullable WarcPart part;

  private WarcArchive(Path directory, String run, String software, long partSize) {
    this.directory = directory;
    this.run = run;
    this.software = software;
    this.partSize = partSize;
  }

  /** Opens an archive with parts of the usual size. */
  public static WarcArchive open(Path directory, String run, String software) throws IOException {
    return open(directory, run, software, DEFAULT_PART_SIZE);
  }

  /**
   * Opens an archive, making its folder if need be, and heals what a killed run left behind.
   *
   * @param run names the files of this run, such as {@code akson-2020-07-01}; runs sort by name
   * @param software who writes, as {@code name/version}
   * @param partSize bytes after which a new file is begun
   */
  public static WarcArchive open(Path directory, String run, String software, long partSize)
      throws IOException {
    if (!run.matches("[A-Za-z0-9._-]+")) {
      throw new IllegalArgumentException("A run's name must do as a file name: '" + run + "'");
    }
    Files.createDirectories(directory);
    WarcArchive archive =
        new WarcArchive(directory.toAbsolutePath().normalize(), run, software, partSize);
    archive.readIndexes();
    return archive;
  }

  private void readIndexes() throws IOException {
    for (Path file : files()) {
      String name = file.getFileName().toString();
      for (IndexEntry entry : PartIndex.of(file)) {
        index.add(name, entry);
      }
      if (isOfThisRun(name)) {
        parts = Math.max(parts, numberOf(name));
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(file -> file.toString().endsWith(SUFFIX))
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    }
  }

  private boolean isOfThisRun(String file) {
    return file.matches(Pattern.quote(run) + "-\\d{5}\\.warc\\.gz");
  }

  private static int numberOf(String file) {
    int end = file.length() - SUFFIX.length();
    return Integer.parseInt(file.substring(end - 5, end));
  }

  /**
   * Keeps an exchange. A response 304, and one with the same body as the last response to the same
   * request, is kept as a revisit record that refers to the earlier one.
   *
   * @return where the response is
   */
  public ArchiveLocation store(Capture capture) throws IOException {
    StoredRecord same = same(capture);
    RecordBytes records = RecordBytes.of(capture, same);
    long payload =
        Digests.brief(
            same == null || same.payload() == null
                ? Digests.of(capture.responseBody())
                : same.payload());
    boolean content = same != null || capture.status() == 200;
    synchronized (this) {
      WarcPart open = openPart(capture.receivedAt());
      IndexEntry entry = open.append(records, capture.key(), payload, content);
      index.add(open.name(), entry);
      return new ArchiveLocation(open.name(), entry.offset());
    }
  }

  /** Returns the record whose body a response repeats; null if there is none. */
  private @Nullable StoredRecord same(Capture capture) {
    ArchiveIndex.Known known = index.latestContent(capture.key());
    boolean unchanged = capture.status() == 304;
    boolean repeated =
        capture.status() == 200
            && known != null
            && known.entry().payload() == Digests.brief(Digests.of(capture.responseBody()));
    if (known == null || !(unchanged || repeated)) {
      return null;
    }
    try {
      StoredRecord latest = StoredRecord.readHeaders(directory, known.location());
      StoredRecord earlier =
          latest.refersTo() == null
              ? latest
              : StoredRecord.readHeaders(directory, latest.refersTo());
      boolean equal = unchanged || Digests.of(capture.responseBody()).equals(earlier.payload());
      return equal && earlier.payload() != null ? earlier : null;
    } catch (IOException e) {
      // The earlier record is lost; this one then stands for itself.
      return null;
    }
  }

  private StoredRecord original(StoredRecord record) throws IOException {
    return record.refersTo() == null ? record : StoredRecord.read(directory, record.refersTo());
  }

  private WarcPart openPart(Instant date) throws IOException {
    WarcPart open = part;
    if (open != null && open.size() >= partSize) {
      open.close();
      open = null;
    }
    if (open == null) {
      parts++;
      Path file = directory.resolve("%s-%05d%s".formatted(run, parts, SUFFIX));
      open = new WarcPart(file, software, date);
      part = open;
    }
    return open;
  }

  /**
   * Returns the response that is kept there.
   *
   * @throws IOException if there is none; the message names file and offset
   */
  public ArchivedResponse read(ArchiveLocation location) throws IOException {
    StoredRecord record = StoredRecord.read(directory, location);
    StoredRecord original = original(record);
    return new ArchivedResponse(
        record.uri(),
        record.date(),
        original.head(),
        record.refersTo() == null ? "" : record.head(),
        original.body(),
        record.id().toString(),
        original.location());
  }

  /** Returns where the last response to a request is, of any run. */
  public Optional<ArchiveLocation> latest(RequestKey key) {
    return Optional.ofNullable(index.latest(key)).map(ArchiveIndex.Known::location);
  }

  /** Returns where the last response to a request is that was a content, of any run. */
  public Optional<ArchiveLocation> latestContent(RequestKey key) {
    return Optional.ofNullable(index.latestContent(key)).map(ArchiveIndex.Known::location);
  }

  /** Returns where the last response to a request is, if this run received it. */
  public Optional<ArchiveLocation> latestOfThisRun(RequestKey key) {
    return latest(key).filter(location -> isOfThisRun(location.file()));
  }

  /** Makes sure that what was stored so far survives a power cut. */
  public synchronized void sync() throws IOException {
    if (part != null) {
      part.sync();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (part != null) {
      part.close();
      part = null;
    }
  }
}
