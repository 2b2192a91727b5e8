package no.signert.archive;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import no.signert.domain.ArchiveLocation;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A record read back.
 *
 * @param location where it is
 * @param id its WARC-Record-ID
 * @param type its WARC-Type
 * @param uri its target
 * @param date its date
 * @param payload hash of its payload; null for a request
 * @param refersTo for a revisit, the record with the body; null otherwise
 * @param block the message it holds
 */
record StoredRecord(
    ArchiveLocation location,
    URI id,
    String type,
    URI uri,
    Instant date,
    @Nullable WarcDigest payload,
    @Nullable ArchiveLocation refersTo,
    @SuppressWarnings("ArrayRecordComponent") byte[] block) {
  private static final int BUFFER = 8192;

  static final String REFERS_TO_FILE = "WARC-Refers-To-Filename";
  static final String REFERS_TO_OFFSET = "WARC-Refers-To-File-Offset";

  /** Reads one record of a folder. */
  static StoredRecord read(Path directory, ArchiveLocation location) throws IOException {
    return read(directory, location, true);
  }

  /** Reads what a record says of itself; its block is left empty. */
  static StoredRecord readHeaders(Path directory, ArchiveLocation location) throws IOException {
    return read(directory, location, false);
  }

  private static StoredRecord read(Path directory, ArchiveLocation location, boolean withBlock)
      throws IOException {
    return find(directory, location, withBlock)
        .orElseThrow(() -> new IOException("There is no response at " + text(directory, location)));
  }

  /** Reads the record at a place; empty if it speaks of no target, as the first of a file. */
  static Optional<StoredRecord> find(Path directory, ArchiveLocation location) throws IOException {
    return find(directory, location, true);
  }

  private static Optional<StoredRecord> find(
      Path directory, ArchiveLocation location, boolean withBlock) throws IOException {
    Path file = directory.resolve(location.file()).normalize();
    if (!directory.equals(file.getParent())) {
      throw new IOException("Not a file of the archive: '" + location.file() + "'");
    }
    // The reader's own unpacking keeps memory outside the heap until the collector comes by; ours
    // gives it back at once, or a night with many papers would grow with each.
    try (FileChannel channel = FileChannel.open(file).position(location.offset());
        InputStream unpacked = new GZIPInputStream(Channels.newInputStream(channel), BUFFER);
        WarcReader reader = new WarcReader(unpacked)) {
      Optional<WarcRecord> found = reader.next();
      if (found.isPresent() && found.get() instanceof WarcTargetRecord record) {
        return Optional.of(of(location, record, withBlock));
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException("No WARC record can be read at " + text(directory, location), e);
    }
  }

  private static String text(Path directory, ArchiveLocation location) {
    return directory.resolve(location.file()) + ", offset " + location.offset();
  }

  private static StoredRecord of(
      ArchiveLocation location, WarcTargetRecord record, boolean withBlock) throws IOException {
    return new StoredRecord(
        location,
        record.id(),
        record.type(),
        record.targetURI(),
        record.date(),
        record.payloadDigest().orElse(null),
        record instanceof WarcRevisit ? earlier(record) : null,
        withBlock ? record.body().stream().readAllBytes() : new byte[0]);
  }

  private static @Nullable ArchiveLocation earlier(WarcRecord record) {
    Optional<String> file = record.headers().first(REFERS_TO_FILE);
    Optional<String> offset = record.headers().first(REFERS_TO_OFFSET);
    return file.isPresent() && offset.isPresent()
        ? new ArchiveLocation(file.get(), Long.parseLong(offset.get()))
        : null;
  }

  /** Returns whether it is what was asked, rather than what was answered. */
  boolean isRequest() {
    return type.equals("request");
  }

  /** Returns whether it is a response 200, or says that one is unchanged. */
  boolean isContent() {
    return refersTo != null || head().startsWith("200", "HTTP/1.1 ".length());
  }

  /** Returns the head of the message, with its closing empty line. */
  String head() {
    return new String(block, 0, headLength(), StandardCharsets.ISO_8859_1);
  }

  /** Returns the body of the message. */
  byte[] body() {
    return Arrays.copyOfRange(block, headLength(), block.length);
  }

  private int headLength() {
    for (int at = 3; at < block.length; at++) {
      if (block[at] == '\n'
          && block[at - 1] == '\r'
          && block[at - 2] == '\n'
          && block[at - 3] == '\r') {
        return at + 1;
      }
    }
    return block.length;
  }
}
