package no.signert.extract;

import java.util.function.LongSupplier;
import no.signert.domain.FailureKind;

/**
 * What one extraction may still spend. Readers ask it often, so that a hostile document is given up
 * soon after it oversteps a limit.
 */
final class Budget {
  private static final int CALLS_BETWEEN_CLOCK_READINGS = 64;

  private final ExtractionLimits limits;
  private final LongSupplier nanoTime;
  private final long deadline;
  private long unpacked;
  private long characters;
  private int calls;

  Budget(ExtractionLimits limits, LongSupplier nanoTime) {
    this.limits = limits;
    this.nanoTime = nanoTime;
    deadline = nanoTime.getAsLong() + limits.time().toNanos();
  }

  /** Says that some work was done; cheap enough to call for every character. */
  void tick() {
    if (++calls % CALLS_BETWEEN_CLOCK_READINGS == 0) {
      checkTime();
    }
  }

  void checkTime() {
    if (nanoTime.getAsLong() - deadline > 0 || Thread.currentThread().isInterrupted()) {
      throw new Spent(
          FailureKind.EXTRACTION_TIMEOUT,
          "Reading took longer than " + limits.time().toSeconds() + " s. Read it by hand.");
    }
  }

  long unpackedLimit() {
    return limits.unpackedBytes();
  }

  void checkBytes(long bytes) {
    check("bytes", bytes, limits.bytes());
  }

  void checkPages(int pages) {
    check("pages", pages, limits.pages());
  }

  void unpack(int bytes) {
    unpacked += bytes;
    check("unpacked bytes", unpacked, limits.unpackedBytes());
    tick();
  }

  void write(int count) {
    characters += count;
    check("characters", characters, limits.characters());
    tick();
  }

  private static void check(String unit, long value, long limit) {
    if (value > limit) {
      throw new Spent(
          FailureKind.DOCUMENT_TOO_LARGE,
          "The document has " + value + " " + unit + ", over the limit of " + limit + ".");
    }
  }

  /** Unchecked, so that it passes through a library's callbacks. */
  static final class Spent extends RuntimeException {
    final FailureKind kind;

    Spent(FailureKind kind, String message) {
      super(message);
      this.kind = kind;
    }
  }
}
