package no.signert.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.signert.domain.ArchiveLocation;
import org.jspecify.annotations.Nullable;

/**
 * What a closed part holds, in a file beside it. The first line is the part's length; if it does
 * not match, or the file is missing because the program was killed, the part is read through, cut
 * back to its last whole record and indexed anew.
 */
final class PartIndex {
  private PartIndex() {}

  private static Path beside(Path part) {
    return part.resolveSibling(part.getFileName() + ".index");
  }

  /** Returns what a part holds, in order. */
  static List<IndexEntry> of(Path part) throws IOException {
    Optional<List<IndexEntry>> written = written(part);
    if (written.isPresent()) {
      return written.get();
    }
    List<IndexEntry> entries = readThrough(part, heal(part));
    write(part, entries);
    return entries;
  }

  private static Optional<List<IndexEntry>> written(Path part) throws IOException {
    if (!Files.exists(beside(part))) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(beside(part))) {
      List<String> all = lines.toList();
      if (all.isEmpty() || !all.get(0).equals(Long.toString(Files.size(part)))) {
        return Optional.empty();
      }
      return Optional.of(all.stream().skip(1).map(IndexEntry::parse).toList());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Writes the index of a part that will not grow. */
  static void write(Path part, List<IndexEntry> entries) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(Long.toString(Files.size(part)));
    entries.forEach(entry -> lines.add(entry.toString()));
    Path draft = part.resolveSibling(part.getFileName() + ".index.draft");
    Files.write(draft, lines);
    Files.move(draft, beside(part), StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Cuts off a torn last record: its place was never told to anyone, so nothing can refer to it.
   * Damage before others is left as it is, for a disk that fails must not cost what is still whole.
   *
   * @return where the whole records are
   */
  private static List<Long> heal(Path part) throws IOException {
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      GzipMembers.Found found = GzipMembers.find(channel);
      if (found.end() < channel.size()) {
        channel.truncate(found.end());
        channel.force(true);
      }
      return found.starts();
    }
  }

  private static List<IndexEntry> readThrough(Path part, List<Long> places) throws IOException {
    List<IndexEntry> entries = new ArrayList<>();
    Path directory = Objects.requireNonNull(part.toAbsolutePath().normalize().getParent());
    String file = part.getFileName().toString();
    @Nullable StoredRecord request = null;
    for (long place : places) {
      StoredRecord record =
          StoredRecord.find(directory, new ArchiveLocation(file, place)).orElse(null);
      if (record == null) {
        continue;
      }
      if (record.isRequest()) {
        request = record;
      } else if (request != null
          && record.payload() != null
          && request.uri().equals(record.uri())) {
        RequestKey key = RequestKey.ofHead(request.uri(), request.head(), request.body());
        entries.add(
            new IndexEntry(place, key, Digests.brief(record.payload()), record.isContent()));
        request = null;
      }
    }
    return entries;
  }
}
