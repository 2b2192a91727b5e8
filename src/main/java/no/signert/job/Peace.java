package no.signert.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import no.signert.domain.DocumentReference;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Sha256;
import no.signert.domain.Staggered;
import no.signert.source.PortalVisit;
import no.signert.store.Asked;
import no.signert.store.StoredDocument;
import no.signert.store.Version;
import org.jspecify.annotations.Nullable;

/**
 * What a night does not ask for, because it was asked for lately and has little reason to change.
 *
 * <p>A portal is left in peace if it answered in full less than a week ago, and its municipality
 * has decided by a paper that we hold. Everyone else is asked every night, but for what concerns
 * meetings of more than a month ago. Papers rest with their portal, and with their meeting once it
 * is a month ago; where no day is known, the day counts on which the server says that the paper was
 * last changed. Those that the last edition's rows rest on never do so where the server tells
 * whether they changed: they are asked for every night. So every answer is at most seven days old.
 * Offline nobody is asked, and nothing is left out.
 */
final class Peace {
  /** However settled a thing is, it is asked for again within this time. */
  static final Duration LONGEST = Duration.ofDays(7);

  private final Night night;
  private @Nullable Set<MunicipalityNumber> decided;
  private @Nullable Set<String> resting;
  private @Nullable Set<String> proofs;

  Peace(Night night) {
    this.night = night;
  }

  /** Returns when a source was last asked, if it need not be tonight. */
  Optional<Asked.Last> of(PlannedSource source) {
    MunicipalityNumber municipality = source.municipality();
    if (night.run().offline() || municipality == null || !decided().contains(municipality)) {
      return Optional.empty();
    }
    String name = source.source().name();
    return lastInFull(source)
        .filter(last -> isYoung(last.at(), name))
        .filter(last -> !last.on().isAfter(night.asOf()))
        .filter(last -> ChronoUnit.DAYS.between(last.on(), night.asOf()) < LONGEST.toDays());
  }

  /**
   * Returns when a source last answered in full, if it was asked the same; then it may be trusted.
   */
  Optional<Asked.Last> lastInFull(PlannedSource source) {
    return night
        .store()
        .asked()
        .last(source.source().name())
        .filter(last -> last.questionSha256().equals(question(source)));
  }

  /**
   * Returns how a source was last walked through, if it answered in full and was asked the same.
   * Its answers are read anew at least once a week, whatever they are.
   */
  Optional<Asked.Walk> walk(PlannedSource source) {
    String name = source.source().name();
    if (night.run().offline() || lastInFull(source).isEmpty()) {
      return Optional.empty();
    }
    return night
        .store()
        .asked()
        .walk(name)
        .filter(walk -> walk.questionSha256().equals(question(source)))
        .filter(walk -> isYoung(walk.at(), name));
  }

  /** Returns a hash of all that decides what a source is asked. */
  String question(PlannedSource source) {
    var campaign = night.job().campaign();
    return Sha256.of(
        String.join(
            "\n",
            Agent.SOFTWARE,
            source.question(),
            String.valueOf(campaign.declaration()),
            String.valueOf(campaign.period())));
  }

  /** Returns whether a paper that was had before need not be asked for tonight. */
  boolean isLeft(StoredDocument document) {
    Version version = document.version();
    Instant checked = document.checkedAt();
    DocumentReference reference = document.reference();
    if (night.run().offline() || !reference.isRemote() || version == null || checked == null) {
      return false;
    }
    boolean canTell = !version.validators().isEmpty();
    if (canTell && isProof(reference)) {
      return false;
    }
    boolean rests = resting().contains(reference.source());
    return (rests || isSettled(reference, version)) && isYoung(checked, document.key());
  }

  private synchronized boolean isProof(DocumentReference reference) {
    if (proofs == null) {
      proofs = night.store().editions().proofs(night.asOf());
    }
    return proofs.contains(reference.location());
  }

  private boolean isSettled(DocumentReference reference, Version version) {
    LocalDate day = reference.meetingDate();
    if (day == null) {
      day = version.validators().lastChange().orElse(null);
    }
    return day != null && day.isBefore(night.asOf().minusDays(PortalVisit.DAYS_IN_MOTION));
  }

  private boolean isYoung(Instant then, String name) {
    Instant now = night.clock().instant();
    return !then.isAfter(now) && then.plus(Staggered.within(LONGEST, name)).isAfter(now);
  }

  private synchronized Set<MunicipalityNumber> decided() {
    if (decided == null) {
      decided = night.store().editions().decided(night.asOf());
    }
    return decided;
  }

  /** The sources that this run left in peace, told by the store so that a resumed run knows too. */
  private synchronized Set<String> resting() {
    if (resting == null) {
      resting = night.store().asked().resting(night.run());
    }
    return resting;
  }
}
