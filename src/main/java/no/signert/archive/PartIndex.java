package no.signert.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.signert.domain.ArchiveLocation;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcTargetRecord;

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
    heal(part);
    List<IndexEntry> entries = readThrough(part);
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
   * Cuts off a torn last record. Its place was never told to anyone, so nothing can refer to it.
   */
  private static void heal(Path part) throws IOException {
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long whole = GzipMembers.wholeLength(channel);
      if (whole < channel.size()) {
        channel.truncate(whole);
        channel.force(true);
      }
    }
  }

  private static List<IndexEntry> readThrough(Path part) throws IOException {
    List<IndexEntry> entries = new ArrayList<>();
    if (Files.size(part) == 0) {
      return entries;
    }
    String file = part.getFileName().toString();
    @Nullable StoredRecord request = null;
    try (WarcReader reader = new WarcReader(part)) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (!(next.get() instanceof WarcTargetRecord found)) {
          continue;
        }
        StoredRecord record = StoredRecord.of(new ArchiveLocation(file, reader.position()), found);
        if (found instanceof WarcRequest) {
          request = record;
        } else if (request != null && record.payload() != null) {
          RequestKey key = RequestKey.ofHead(request.uri(), request.head(), request.body());
          entries.add(
              new IndexEntry(
                  record.location().offset(),
                  key,
                  Digests.brief(record.payload()),
                  record.isContent()));
        }
      }
    }
    return entries;
  }
}
