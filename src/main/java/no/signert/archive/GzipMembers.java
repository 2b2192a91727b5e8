package no.signert.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds the whole gzip members of a file, of the plain kind that we write. A damaged one hides none
 * that follow.
 */
final class GzipMembers {
  private static final int HEADER = 10;
  private static final int TRAILER = 8;

  /** The first four bytes of a member: magic, method, and no flags; the lowest byte first. */
  private static final int START = 0x0008_8b1f;

  private final FileChannel channel;
  private final ByteBuffer input = ByteBuffer.allocate(64 * 1024);
  private final byte[] output = new byte[64 * 1024];
  private long lastEnd;

  private GzipMembers(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * What a file consists of.
   *
   * @param starts where its whole members begin, in order, also of those behind damage
   * @param end where the last of them ends
   */
  record Found(List<Long> starts, long end) {}

  /** Finds every whole member. */
  static Found find(FileChannel channel) throws IOException {
    GzipMembers members = new GzipMembers(channel);
    List<Long> starts = new ArrayList<>();
    long end = 0;
    for (long start = 0; start >= 0; start = members.startFrom(end)) {
      long next = members.endOf(start);
      if (next > 0) {
        starts.add(start);
      }
      end = next > 0 ? next : start + 1;
    }
    return new Found(List.copyOf(starts), starts.isEmpty() ? 0 : members.lastEnd);
  }

  /** Returns the next place that looks like the beginning of a member; -1 if there is none. */
  private long startFrom(long from) throws IOException {
    long position = from;
    while (true) {
      ByteBuffer bytes = bytes(position, input.capacity());
      for (int i = 0; i + 3 < bytes.limit(); i++) {
        if (bytes.getInt(i) == START) {
          return position + i;
        }
      }
      if (bytes.limit() < input.capacity()) {
        return -1;
      }
      position += bytes.limit() - 3;
    }
  }

  /** Returns the end of the member that starts there; -1 if there is no whole one. */
  private long endOf(long start) throws IOException {
    ByteBuffer header = bytes(start, HEADER);
    if (header.remaining() < HEADER || header.getInt(0) != START) {
      return -1;
    }
    Inflater inflater = new Inflater(true);
    try {
      CRC32 crc = new CRC32();
      long end = inflate(inflater, start + HEADER, crc);
      ByteBuffer trailer = bytes(end, TRAILER);
      boolean whole =
          inflater.finished()
              && trailer.remaining() == TRAILER
              && trailer.getInt(0) == (int) crc.getValue()
              && trailer.getInt(4) == (int) inflater.getBytesWritten();
      if (whole) {
        lastEnd = end + TRAILER;
      }
      return whole ? lastEnd : -1;
    } catch (DataFormatException e) {
      return -1;
    } finally {
      inflater.end();
    }
  }

  private long inflate(Inflater inflater, long from, CRC32 crc)
      throws IOException, DataFormatException {
    long position = from;
    while (!inflater.finished()) {
      if (inflater.needsInput()) {
        input.clear();
        int count = channel.read(input, position);
        if (count <= 0) {
          return position;
        }
        position += count;
        inflater.setInput(input.array(), 0, count);
      }
      crc.update(output, 0, inflater.inflate(output));
    }
    return position - inflater.getRemaining();
  }

  private ByteBuffer bytes(long position, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) > 0) {}
    return bytes.flip();
  }
}
