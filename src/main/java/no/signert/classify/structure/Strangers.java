package no.signert.classify.structure;

import java.time.LocalDate;
import java.util.List;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a paper gives the word to others: an attachment from another municipality, a decision
 * of another council or another day that is quoted.
 */
final class Strangers {
  private static final int LETTERHEAD = 180;

  private final NormalisedText text;
  private final OwnerName names;
  private final @Nullable String owner;
  private final @Nullable LocalDate meeting;
  private boolean foreign;
  private boolean quoted;

  Strangers(
      Lexicon lexicon, NormalisedText text, @Nullable String owner, @Nullable LocalDate meeting) {
    this.text = text;
    this.owner = owner;
    this.meeting = meeting;
    names = new OwnerName(lexicon);
  }

  /** Returns whether what follows the last heading is another's. */
  boolean speak() {
    return foreign;
  }

  /**
   * Notes the next heading: another municipality's paper, and all it holds, until our own name is
   * seen.
   *
   * @param open the heading before it; null if it is the first
   */
  void note(Heading heading, List<Token> line, @Nullable Heading open) {
    foreign |= isAnothersAttachment(heading, open);
    boolean another = names.namesAnother(line, owner);
    if (another) {
      quoted = heading.prose() && (!foreign || quoted);
      foreign = true;
      return;
    }
    boolean own = false;
    for (int i = 1; i < line.size(); i++) {
      String name = names.nameAt(line, i);
      own |= name != null && name.equals(owner);
    }
    if (own) {
      foreign = false;
    }
    foreign |= Places.isAttached(heading, line);
    boolean quotes = open != null && open.kind() == Heading.Kind.EARLIER;
    boolean told = open != null && open.kind() == Heading.Kind.DESCRIPTION && heading.day() != null;
    if (heading.prose() && (quotes || (told && !isMeetingDay(heading)))) {
      foreign = true;
      quoted = true;
    } else if (quoted && !heading.prose() && !Places.isRepeated(text, heading, open)) {
      foreign = false;
      quoted = false;
    }
  }

  /** "Lillevik kommune", the letterhead of what is attached, stands above its first heading. */
  private boolean isAnothersAttachment(Heading heading, @Nullable Heading open) {
    if (open == null || open.kind() != Heading.Kind.ATTACHMENT) {
      return false;
    }
    int end = Math.min(heading.start(), open.content() + LETTERHEAD);
    return open.content() < end
        && names.namesAnother(Tokeniser.tokens(text, open.content(), end), owner);
  }

  private boolean isMeetingDay(Heading heading) {
    return meeting != null && meeting.equals(heading.day());
  }
}
