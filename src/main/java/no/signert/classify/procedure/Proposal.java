package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.signert.classify.language.Reading;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokens;
import no.signert.domain.Body;
import org.jspecify.annotations.Nullable;

/** A proposal on the table, and what became of it. Lives only while one paper is read. */
final class Proposal {
  /** What became of a proposal. */
  enum Fate {
    OPEN,
    CARRIED,
    FELL,
    /** Sent to another body without a vote. */
    SENT_ON,
    NOT_VOTED;

    /** Returns whether it left the table without being voted on. */
    boolean isWithoutVote() {
      return this == SENT_ON || this == NOT_VOTED;
    }
  }

  private Label label;
  private final @Nullable Body author;
  private Tokens text = Tokens.of(List.of());
  private @Nullable List<Token> growing;
  private List<Token> adopted = List.of();
  private List<Token> told = List.of();
  private final Map<Integer, List<Token>> toldOfPoints = new TreeMap<>();
  private @Nullable Map<Integer, List<Token>> textByPoint;
  private final Map<Integer, Fate> points = new TreeMap<>();
  private Fate fate = Fate.OPEN;
  private Fate rest = Fate.OPEN;
  private int votes = -1;
  private int against = -1;
  private @Nullable Reading reading;

  Proposal(Label label, @Nullable Body author) {
    this.label = label;
    this.author = author;
  }

  Label label() {
    return label;
  }

  /** Notes whose it is besides. */
  void belongTo(Set<String> owners) {
    label = label.ownedBy(owners);
  }

  /** Returns the body whose recommendation it is; null for a member's. */
  @Nullable Body author() {
    return author;
  }

  /** Notes who moves it too, so that it may be spoken of as theirs. */
  void takenUpBy(Set<String> owners) {
    label = label.ownedBy(owners);
  }

  List<Token> text() {
    if (growing != null && growing.size() > text.size()) {
      text = Tokens.of(growing);
    }
    return text;
  }

  boolean hasText() {
    return growing != null || !text.isEmpty();
  }

  void append(List<Token> tokens) {
    if (!hasText()) {
      text = Tokens.of(tokens);
    } else {
      List<Token> longer = growing == null ? new ArrayList<>(text) : growing;
      longer.addAll(tokens);
      growing = longer;
    }
    textByPoint = null;
  }

  /** Notes the text that a body adopted by reference, and so recommends. */
  void adopt(List<Token> words) {
    adopted = words;
  }

  List<Token> adopted() {
    return adopted;
  }

  /** Notes the sentence that tells what became of it, or of the points that a label means. */
  void tellFate(Label reference, List<Token> sentence) {
    if (reference.points().isEmpty()) {
      told = sentence;
    }
    reference.points().forEach(point -> toldOfPoints.put(point, sentence));
  }

  /** Returns the sentence that tells what became of it; empty where none does. */
  List<Token> toldFate() {
    return told;
  }

  /** Returns the sentence that tells what became of a point; empty where none does. */
  List<Token> toldFateOf(int point) {
    return toldOfPoints.getOrDefault(point, told);
  }

  void read(Reading read) {
    reading = read;
  }

  @Nullable Reading reading() {
    return reading;
  }

  Fate fate() {
    return fate == Fate.OPEN && isNumberedAsOne() ? points.values().iterator().next() : fate;
  }

  void decide(Label reference, Fate decided) {
    if (!reference.points().isEmpty()) {
      reference.points().forEach(point -> points.put(point, decided));
    } else if (reference.rest()) {
      rest = decided;
    } else {
      fate = decided;
    }
  }

  /** Returns whether it is a recommendation whose text is not in the paper. */
  boolean isOnlyNamed() {
    return !hasText() && adopted.isEmpty() && reading == null && label.isOfficial();
  }

  /** Returns what became of a point: its own fate, else the rest's, else the whole's. */
  Fate fateOf(int point) {
    Fate own = points.get(point);
    if (own != null) {
      return own;
    }
    return rest != Fate.OPEN ? rest : fate;
  }

  /** Returns the points that were carried each by its number. */
  Set<Integer> carriedPoints() {
    Set<Integer> carried = new TreeSet<>(points.keySet());
    carried.removeIf(point -> points.get(point) != Fate.CARRIED);
    return carried;
  }

  /** Returns whether it is moved as a point, by number, of another's text. */
  boolean isNewPoint(int point) {
    String number = String.valueOf(point);
    boolean begins = hasText() && text().get(0).is(number) && !textByPoint().containsKey(1);
    boolean among = textByPoint().containsKey(point) && !textByPoint().containsKey(1);
    return !label.isOfficial() && (begins || among || label.marks().contains(number));
  }

  boolean wasVotedByPoints() {
    return !points.isEmpty() && !isNumberedAsOne();
  }

  /** "Forslaget til nytt punkt 3": the number is where it would stand, not a part of its text. */
  private boolean isNumberedAsOne() {
    return points.size() == 1 && hasText() && textByPoint().isEmpty();
  }

  int votes() {
    return votes;
  }

  void count(int number) {
    votes = number;
  }

  void countAgainst(int number) {
    against = number;
  }

  /**
   * Decides points that no word has decided yet, by the votes for and against them; returns whether
   * it did.
   */
  boolean decideOpen(Label reference, Tallies tallies) {
    boolean undecided = reference.points().stream().noneMatch(points::containsKey);
    boolean counted = tallies.isComplete() && tallies.forIt() != tallies.againstIt();
    if (undecided && counted) {
      decide(reference, tallies.forIt() > tallies.againstIt() ? Fate.CARRIED : Fate.FELL);
    }
    return undecided && counted;
  }

  /** Returns whether a point of it fell. */
  boolean hasLostPoint() {
    return points.containsValue(Fate.FELL);
  }

  /** Decides it by its votes for and against; returns whether both were known and differ. */
  boolean decideByCount() {
    boolean known = votes >= 0 && against >= 0 && votes != against;
    if (known && fate == Fate.OPEN) {
      fate = votes > against ? Fate.CARRIED : Fate.FELL;
      return true;
    }
    return false;
  }

  /** Returns the points of its text by number; empty where it has none. */
  Map<Integer, List<Token>> textByPoint() {
    Map<Integer, List<Token>> known = textByPoint;
    if (known == null) {
      known = Points.of(text());
      textByPoint = known;
    }
    return known;
  }

  /** Returns the points of its text, or of the text that it adopts by reference. */
  Map<Integer, List<Token>> meantByPoint() {
    return hasText() ? textByPoint() : Points.of(adopted);
  }
}
