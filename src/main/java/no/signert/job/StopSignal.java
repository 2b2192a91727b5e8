package no.signert.job;

import java.util.concurrent.atomic.AtomicBoolean;

/** Asks a night to stop after the chunk in hand, so that the next run resumes there. */
public final class StopSignal {
  private final AtomicBoolean set = new AtomicBoolean();

  /** Asks to stop. */
  public void set() {
    set.set(true);
  }

  /** Returns whether anybody asked to stop. */
  public boolean isSet() {
    return set.get();
  }
}
