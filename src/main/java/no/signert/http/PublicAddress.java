package no.signert.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Which addresses belong to the open internet (IANA's special-purpose registries, RFC 6890). */
final class PublicAddress {
  private static final List<Block> CLOSED =
      List.of(
          new Block("0.0.0.0", 8),
          new Block("10.0.0.0", 8),
          new Block("100.64.0.0", 10),
          new Block("127.0.0.0", 8),
          new Block("169.254.0.0", 16),
          new Block("172.16.0.0", 12),
          new Block("192.0.0.0", 24),
          new Block("192.0.2.0", 24),
          new Block("192.168.0.0", 16),
          new Block("198.18.0.0", 15),
          new Block("198.51.100.0", 24),
          new Block("203.0.113.0", 24),
          new Block("224.0.0.0", 3),
          new Block("0:0:0:0:0:0:0:0", 96),
          new Block("64:ff9b:1::", 48),
          new Block("100::", 64),
          new Block("2001:db8::", 32),
          new Block("fc00::", 7),
          new Block("fe80::", 10),
          new Block("fec0::", 10),
          new Block("ff00::", 8));

  /** IPv6 blocks that carry an IPv4 address are as public as that is. */
  private static final Block NAT64 = new Block("64:ff9b::", 96);

  private static final Block SIX_TO_FOUR = new Block("2002::", 16);
  private static final Block TEREDO = new Block("2001::", 32);

  private PublicAddress() {}

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (CLOSED.stream().anyMatch(block -> block.holds(bytes)) || TEREDO.holds(bytes)) {
      return false;
    }
    if (NAT64.holds(bytes)) {
      return isPublic(embedded(bytes, 12));
    }
    return !SIX_TO_FOUR.holds(bytes) || isPublic(embedded(bytes, 2));
  }

  private static InetAddress embedded(byte[] bytes, int from) {
    return parse(Arrays.copyOfRange(bytes, from, from + 4));
  }

  private static InetAddress parse(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("Not an address: " + Arrays.toString(bytes), e);
    }
  }

  private record Block(String first, int bits) {
    boolean holds(byte[] address) {
      byte[] start = literal();
      if (start.length != address.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((start[bit / 8] & mask) != (address[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }

    private byte[] literal() {
      try {
        return InetAddress.getByName(first).getAddress();
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException("Not an address: " + first, e);
      }
    }
  }
}
