package no.signert.archive;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.netpreserve.jwarc.WarcDigest;

/** Hashes of payloads. */
final class Digests {
  private Digests() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static WarcDigest of(byte[] bytes) {
    return new WarcDigest("sha256", sha256().digest(bytes));
  }

  /** Enough of a hash to know which records are worth a closer look. */
  static long brief(WarcDigest digest) {
    return ByteBuffer.wrap(digest.bytes()).getLong();
  }
}
