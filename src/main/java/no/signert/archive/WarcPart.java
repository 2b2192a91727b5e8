package no.signert.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The file that is being written. Not for several threads. */
final class WarcPart implements AutoCloseable {
  private final Path file;
  private final RandomAccessFile output;
  private final List<IndexEntry> entries = new ArrayList<>();

  WarcPart(Path file, String software, Instant date) throws IOException {
    this.file = file;
    Files.createFile(file);
    // Not a channel: an interrupted thread would close it for all.
    this.output = new RandomAccessFile(file.toFile(), "rw");
    output.write(RecordBytes.warcinfo(file.getFileName().toString(), software, date));
  }

  long size() throws IOException {
    return output.getFilePointer();
  }

  String name() {
    return file.getFileName().toString();
  }

  IndexEntry append(RecordBytes records, RequestKey key, long payload, boolean content)
      throws IOException {
    long start = output.getFilePointer();
    try {
      output.write(records.request());
      long offset = output.getFilePointer();
      output.write(records.response());
      IndexEntry entry = new IndexEntry(offset, key, payload, content);
      entries.add(entry);
      return entry;
    } catch (IOException e) {
      // A full disk must not leave half a record for the next one to follow.
      output.setLength(start);
      output.seek(start);
      throw e;
    }
  }

  void sync() throws IOException {
    output.getFD().sync();
  }

  @Override
  public void close() throws IOException {
    sync();
    output.close();
    PartIndex.write(file, entries);
  }
}
