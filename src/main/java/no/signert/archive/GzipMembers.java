package no.signert.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Finds how far a file consists of whole gzip members, of the plain kind that we write. */
final class GzipMembers {
  private static final int HEADER = 10;
  private static final int TRAILER = 8;

  private final FileChannel channel;
  private final ByteBuffer input = ByteBuffer.allocate(64 * 1024);
  private final byte[] output = new byte[64 * 1024];

  private GzipMembers(FileChannel channel) {
    this.channel = channel;
  }

  /** Returns the length of the part of a file that is whole. */
  static long wholeLength(FileChannel channel) throws IOException {
    GzipMembers members = new GzipMembers(channel);
    long end = 0;
    for (long next = members.endOf(0); next > 0; next = members.endOf(next)) {
      end = next;
    }
    return end;
  }

  /** Returns the end of the member that starts there; -1 if there is no whole one. */
  private long endOf(long start) throws IOException {
    ByteBuffer header = bytes(start, HEADER);
    if (header.remaining() < HEADER || header.getShort(0) != (short) 0x8b1f || header.get(3) != 0) {
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
      return whole ? end + TRAILER : -1;
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
