package no.signert.job;

import java.time.Clock;
import java.time.LocalDate;
import no.signert.input.JobFile;
import no.signert.store.NightStore;
import no.signert.store.Run;

/**
 * What every step of a night knows.
 *
 * @param job the campaign, its sources, and what people decided
 * @param run the attempt in hand
 * @param store what steps hand to each other
 * @param clock says when things happened; never what they mean
 * @param watch who looks on
 * @param stop whether to stop after the chunk in hand
 */
record Night(
    JobFile job, Run run, NightStore store, Clock clock, NightWatch watch, StopSignal stop) {
  LocalDate asOf() {
    return run.asOf();
  }
}
