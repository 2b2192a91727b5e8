package no.signert.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.signert.domain.Portal;
import no.signert.input.JobFile;
import no.signert.store.NightStore;
import no.signert.store.Run;

/**
 * What every step of a night knows.
 *
 * @param job the campaign, its sources, and what people decided
 * @param invented the example's portals; none for a job about the real world
 * @param run the attempt in hand
 * @param store what steps hand to each other
 * @param clock says when things happened; never what they mean
 * @param watch who looks on
 * @param stop whether to stop after the chunk in hand
 */
record Night(
    JobFile job,
    Invented invented,
    Run run,
    NightStore store,
    Clock clock,
    NightWatch watch,
    StopSignal stop) {
  LocalDate asOf() {
    return run.asOf();
  }

  /** Returns the portal list, disabled rows too. */
  List<Portal> portals() {
    return Sources.portals(job, invented);
  }
}
