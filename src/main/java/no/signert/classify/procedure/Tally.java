package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.signert.classify.language.Reading;
import no.signert.classify.language.Stance;
import no.signert.classify.language.StanceReader;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/** What follows from the fates of the proposals on the table. */
final class Tally {
  /** Why a text signs on a condition that another carried text sets. */
  static final String WITH_CONDITION = "signs, with a condition added";

  private final Table table;
  private final StanceReader stances;
  private final boolean about;

  private @Nullable Reading yes;
  private @Nullable Reading no;
  private @Nullable Reading defers;
  private @Nullable Reading notes;
  private @Nullable Reading other;
  private @Nullable Reading limitedYes;
  private @Nullable Reading condition;
  private boolean unread;
  private boolean textless;

  private Tally(Table table, StanceReader stances, boolean about) {
    this.table = table;
    this.stances = stances;
    this.about = about;
  }

  /** Returns what stands as decided; null where the votes settle nothing. */
  static @Nullable Reading of(Table table, StanceReader stances, boolean about) {
    Tally tally = new Tally(table, stances, about);
    boolean any = tally.collect();
    if (!any) {
      Proposal winner = tally.winner();
      if (winner != null) {
        tally.take(winner);
        any = true;
      }
    }
    Reading sum = any ? tally.sum() : null;
    if (sum != null && sum.stance().isTelling()) {
      return sum;
    }
    Reading fallen = NothingCarried.fallen(table);
    Reading sentOn = fallen != null ? fallen : NothingCarried.sentOn(table);
    return sentOn != null ? sentOn : sum;
  }

  /** Returns whether something was carried whose text says nothing that can be read. */
  static boolean carriedUnread(Table table) {
    return table.all().stream()
        .anyMatch(
            p ->
                p.fate() == Proposal.Fate.CARRIED
                    && (p.reading() == null || !p.reading().stance().isTelling()));
  }

  private boolean collect() {
    boolean any = false;
    boolean amended = table.all().stream().anyMatch(Tally::amends);
    for (Proposal proposal : table.all()) {
      if (amended && proposal.label().isOfficial()) {
        any = true;
      } else if (proposal.wasVotedByPoints()) {
        any = true;
        takePoints(proposal);
      } else if (proposal.fate() == Proposal.Fate.CARRIED && !proposal.isOnlyNamed()) {
        any = true;
        take(proposal);
      }
    }
    return any;
  }

  /**
   * Whether a member's amendment was carried that itself answers: it stands in the old text's
   * place.
   */
  private static boolean amends(Proposal proposal) {
    Reading reading = proposal.reading();
    return proposal.fate() == Proposal.Fate.CARRIED
        && proposal.label().marks().contains(Label.CHANGE)
        && !proposal.label().isOfficial()
        && reading != null
        && (reading.stance().isYes() || reading.stance() == Stance.DECLINES);
  }

  /** The one with most votes, where votes are given and no result is, or only who lost. */
  private @Nullable Proposal winner() {
    Proposal best = null;
    boolean tie = false;
    int counted = 0;
    for (Proposal proposal : table.all()) {
      boolean runs =
          proposal.votes() >= 0
              && (proposal.fate() == Proposal.Fate.OPEN || proposal.fate() == Proposal.Fate.FELL);
      if (runs) {
        counted++;
        tie = best != null && best.votes() == proposal.votes();
        best = best == null || proposal.votes() > best.votes() ? proposal : best;
      }
    }
    boolean won = best != null && best.fate() == Proposal.Fate.OPEN;
    return counted >= 2 && won && !tie ? best : null;
  }

  private void take(Proposal proposal) {
    if (proposal.reading() == null) {
      unread = true;
    } else {
      take(proposal.reading());
    }
  }

  private void take(Reading reading) {
    switch (reading.stance()) {
      case SIGNS -> yes = reading;
      case SIGNS_IF -> limitedYes = reading;
      case DECLINES -> no = reading;
      case DEFERS -> defers = reading;
      case NOTES -> notes = reading;
      case CONDITION_ONLY -> condition = reading;
      default -> other = reading;
    }
  }

  /** Each point of the proposal by its own fate. */
  private void takePoints(Proposal proposal) {
    Map<Integer, List<Token>> points = proposal.meantByPoint();
    List<Token> carried = new ArrayList<>();
    for (Map.Entry<Integer, List<Token>> point : points.entrySet()) {
      Proposal.Fate fate = proposal.fateOf(point.getKey());
      if (fate == Proposal.Fate.CARRIED || fate == Proposal.Fate.OPEN) {
        carried.addAll(point.getValue());
        continue;
      }
      Reading reading = stances.read(point.getValue(), about);
      if (reading.stance().isYes()) {
        no =
            reading.toldBy(
                proposal.toldFateOf(point.getKey()), Stance.DECLINES, "the point to sign fell");
      }
    }
    if (!carried.isEmpty()) {
      take(stances.read(carried, about));
    }
    unread |= points.isEmpty();
    if (!points.isEmpty()) {
      proposal.carriedPoints().stream().filter(n -> !points.containsKey(n)).forEach(this::takeNew);
    }
  }

  /** A point that the proposal itself does not have: a member moved it, or nobody can tell. */
  private void takeNew(int point) {
    Proposal added = table.newPoint(point);
    if (added == null) {
      textless = true;
    } else if (added.reading() != null && added.fate() == Proposal.Fate.OPEN) {
      take(added.reading());
    }
  }

  private @Nullable Reading sum() {
    Reading sign = limitedYes != null ? limitedYes : yes;
    if (sign != null && no != null) {
      return with(sign, Stance.CONTRADICTS, "carried texts say yes and no");
    }
    if (sign != null && defers != null && defers.certain()) {
      return with(sign, Stance.CONTRADICTS, "carried texts sign and put off");
    }
    if (sign != null && textless) {
      return with(sign, Stance.CONTRADICTS, "a point was carried whose text is not told");
    }
    if (sign != null) {
      return limited(sign);
    }
    if (no != null) {
      return no;
    }
    if (defers != null) {
      return defers;
    }
    return notes != null ? notes : unread ? null : other;
  }

  private Reading limited(Reading sign) {
    if (sign.stance() == Stance.SIGNS_IF || condition == null) {
      return sign;
    }
    boolean certain = sign.certain() && condition.certain();
    String why = WITH_CONDITION;
    return new Reading(Stance.SIGNS_IF, sign.start(), sign.end(), sign.recommends(), certain, why);
  }

  private static Reading with(Reading reading, Stance stance, String why) {
    return new Reading(stance, reading.start(), reading.end(), reading.recommends(), false, why);
  }
}
