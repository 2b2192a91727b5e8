package no.signert.example.world;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way every time: each key of each seed has its own row of throws. */
final class Dice {
  private final Random random;

  Dice(long seed, String key) {
    long mixed = seed * 0x9E3779B97F4A7C15L;
    for (int i = 0; i < key.length(); i++) {
      mixed = (mixed ^ key.charAt(i)) * 0x100000001B3L;
    }
    random = new Random(mixed ^ (mixed >>> 32));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  Random asRandom() {
    return random;
  }
}
