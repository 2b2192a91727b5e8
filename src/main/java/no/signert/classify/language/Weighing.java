package no.signert.classify.language;

import java.util.List;
import java.util.function.Predicate;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the sentences of a text against each other: a yes beside a no, a condition in a sentence
 * of its own, a case put off before anything else is said.
 */
final class Weighing {
  private final Lexicon lexicon;
  private final DeclarationWords words;
  private final ConditionReader conditions;
  private final SentenceBeside beside;

  Weighing(Lexicon lexicon, DeclarationWords words) {
    this.lexicon = lexicon;
    this.words = words;
    conditions = new ConditionReader(lexicon, words);
    beside = new SentenceBeside(lexicon, words);
  }

  /** A sentence with what it would do. */
  record Line(List<Token> tokens, List<Act> acts) {
    int start() {
      return tokens.get(0).start();
    }

    int end() {
      return tokens.get(tokens.size() - 1).end();
    }

    boolean has(Act.Kind kind) {
      for (Act act : acts) {
        if (act.kind() == kind) {
          return true;
        }
      }
      return false;
    }

    @Nullable Act yes() {
      for (Act act : acts) {
        if (act.isYes()) {
          return act;
        }
      }
      return null;
    }

    /** "Vedtaket fra mars oppheves", beside a new one. */
    boolean onlyReverses() {
      return acts.stream().filter(Act::isNo).allMatch(act -> act.kind() == Act.Kind.REVERSE);
    }

    boolean saysNo() {
      for (Act act : acts) {
        if (act.isNo()) {
          return true;
        }
      }
      return false;
    }
  }

  /** Returns what a text would do whose lines, up to its background, are these. */
  Reading weigh(List<Token> text, List<Line> lines, boolean about) {
    Line yes = first(lines, line -> line.yes() != null);
    Line no =
        first(
            lines,
            line ->
                line.saysNo()
                    && !isLapse(line)
                    && !(yes != null
                        && (waits(yes, line) || excepts(yes, line) || line.onlyReverses())));
    Line defers = first(lines, line -> line.has(Act.Kind.DEFER) && (yes == null || isOfCase(line)));
    if (yes != null && no != null) {
      return both(yes, no, defers);
    }
    if (yes != null) {
      return yes(lines, yes, defers);
    }
    if (no != null && !isCondition(lines, no) && !lexicon.has(Concept.OF_PART, no.tokens())) {
      return no(lines, no, defers);
    }
    return silent(text, lines, defers, about);
  }

  /** "Deltakelsen opphører i 2022, dersom staten ikke betaler": an end to come, and no refusal. */
  private boolean isLapse(Line line) {
    return line.acts().stream().filter(Act::isNo).allMatch(a -> a.kind() == Act.Kind.WITHDRAW)
        && beside.lapsesIf(line.tokens());
  }

  /** "Saken utsettes"; "Miljøtorget utsettes" is another point of a text that also signs. */
  private boolean isOfCase(Line line) {
    List<Token> tokens = line.tokens();
    int first = tokens.get(0).isNumber() && tokens.size() > 2 ? 2 : 0;
    return lexicon.at(Concept.DEFER, tokens, first)
        || lexicon.at(Concept.PRONOUN, tokens, first)
        || lexicon.has(Concept.THE_CASE, tokens)
        || lexicon.has(Concept.SIGNING, tokens)
        || lexicon.has(Concept.REQUEST, tokens)
        || words.names(tokens);
  }

  /**
   * "Underskrifta gjeld så lenge staten betaler. Skjer ikkje det, er kommunen ikkje med"; "Blir det
   * dyrere, trer kommunen ut".
   */
  private boolean isCondition(List<Line> lines, Line no) {
    if (!beside.saysWhatFollows(no.tokens())) {
      return false;
    }
    return beside.hangs(no.tokens())
        || lines.stream().anyMatch(line -> !line.equals(no) && beside.limits(line.tokens()));
  }

  /** A refusal until something happens, in a sentence of its own beside the one that joins. */
  private boolean waits(Line yes, Line no) {
    return !yes.equals(no)
        && no.yes() == null
        && (beside.waits(no.tokens())
            || beside.saysWhatFollows(no.tokens())
            || beside.lapsesIf(no.tokens()));
  }

  /** "Artikkel 3 vert halden utanfor": said no to is a part, beside a sentence that joins. */
  private boolean excepts(Line yes, Line no) {
    return !yes.equals(no)
        && no.saysNo()
        && no.yes() == null
        && beside.refusesPart(no.tokens(), no.acts());
  }

  private Reading both(Line yes, Line no, @Nullable Line defers) {
    if (yes.equals(no) && beside.refusesPart(yes.tokens(), yes.acts())) {
      return reading(Stance.SIGNS_IF, yes, false, "joins a part only");
    }
    Act act = yes.yes();
    if (yes.equals(no) && act != null && conditions.limits(yes.tokens(), act)) {
      return reading(Stance.SIGNS_IF, yes, false, "signs with a reservation");
    }
    if (defers != null && defers.start() <= Math.min(yes.start(), no.start())) {
      return reading(Stance.DEFERS, defers, false, "puts off, with words for and against");
    }
    return reading(
        Stance.CONTRADICTS, yes.start() < no.start() ? yes : no, false, "says yes and no");
  }

  private Reading yes(List<Line> lines, Line yes, @Nullable Line defers) {
    if (defers != null && defers.start() < yes.start()) {
      return reading(Stance.DEFERS, defers, false, "puts off before it says yes");
    }
    OwnPoints points = OwnPoints.of(lines);
    for (Line line : lines) {
      Act act = line.yes();
      if (act == null && isOnOtherPoint(points, line)) {
        continue;
      }
      boolean limited =
          act == null
              ? beside.limits(line.tokens())
                  || (line.saysNo() && beside.saysWhatFollows(line.tokens()))
                  || excepts(yes, line)
              : conditions.limits(line.tokens(), act);
      if (limited) {
        return reading(Stance.SIGNS_IF, line, true, "signs on a condition");
      }
    }
    boolean sure = lines.stream().noneMatch(line -> line.has(Act.Kind.DEFER));
    return reading(Stance.SIGNS, yes, sure, "signs");
  }

  /** "Uteblir midlene, faller punkt 3 bort", where it is point 1 that signs. */
  private boolean isOnOtherPoint(OwnPoints points, Line line) {
    return points.areOthers(lexicon, line.tokens())
        && !lexicon.has(Concept.PARTIAL, line.tokens())
        && !lexicon.has(Concept.SIGNING, line.tokens())
        && !words.names(line.tokens());
  }

  private Reading no(List<Line> lines, Line no, @Nullable Line defers) {
    boolean later =
        lexicon.has(Concept.FOR_NOW, no.tokens())
            && lines.stream().anyMatch(line -> line.has(Act.Kind.NEW_CASE));
    if (later || (defers != null && defers.start() < no.start())) {
      Line telling = defers != null ? defers : no;
      return reading(Stance.DEFERS, telling, false, "says no for now and asks for a new case");
    }
    return reading(Stance.DECLINES, no, defers == null, "declines");
  }

  private Reading silent(List<Token> text, List<Line> lines, @Nullable Line defers, boolean about) {
    boolean own =
        about
            || lexicon.has(Concept.ITEMS, text)
            || lines.stream().anyMatch(line -> words.names(line.tokens()));
    if (defers != null && own) {
      return reading(Stance.DEFERS, defers, true, "puts off");
    }
    Line notes = first(lines, line -> line.has(Act.Kind.NOTE));
    if (notes != null && own) {
      return reading(Stance.NOTES, notes, true, "takes note");
    }
    Line anew = first(lines, line -> line.has(Act.Kind.NEW_CASE));
    if (anew != null && own) {
      return reading(Stance.DEFERS, anew, false, "asks for a new case");
    }
    Line inquiry = first(lines, line -> lexicon.has(Concept.LOOKS_INTO, line.tokens()));
    if (inquiry != null && own) {
      return reading(Stance.DEFERS, inquiry, false, "asks for an inquiry");
    }
    List<List<Token>> sentences = lines.stream().map(Line::tokens).toList();
    Stance stance = beside.isOnlyCondition(sentences) ? Stance.CONDITION_ONLY : Stance.OTHER;
    int end = text.get(text.size() - 1).end();
    return new Reading(stance, text.get(0).start(), end, false, true, "says nothing of it");
  }

  private static Reading reading(Stance stance, Line line, boolean certain, String why) {
    boolean recommends = line.acts().stream().anyMatch(Act::recommends);
    return new Reading(stance, line.start(), line.end(), recommends, certain, why);
  }

  private static @Nullable Line first(List<Line> lines, Predicate<Line> wanted) {
    for (Line line : lines) {
      if (wanted.test(line)) {
        return line;
      }
    }
    return null;
  }
}
