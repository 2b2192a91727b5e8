package no.signert.classify.language;

import java.util.ArrayList;
import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads what one sentence would do about the declaration, act by act. */
final class ClauseReader {
  private final Lexicon lexicon;
  private final DeclarationWords words;
  private final Inversion inversion;
  private final ObjectFinder objects;
  private final InstrumentActs instruments;
  private final Negations negations;
  private final Deferral deferral;
  private final Reversals reversals;

  ClauseReader(Lexicon lexicon, DeclarationWords words) {
    this.lexicon = lexicon;
    this.words = words;
    inversion = new Inversion(lexicon);
    objects = new ObjectFinder(lexicon, words);
    instruments = new InstrumentActs(lexicon, words);
    negations = new Negations(lexicon);
    deferral = new Deferral(lexicon);
    reversals = new Reversals(lexicon);
  }

  /**
   * Returns the acts of a sentence in order.
   *
   * @param about whether the case is about the declaration, so that it need not be named
   */
  List<Act> read(List<Token> sentence, boolean about) {
    if (!lexicon.mayHold(Act.SIGNS, sentence)) {
      return List.of();
    }
    Petition petition = Petition.of(lexicon, sentence);
    if (petition != null && !isOnOther(sentence, petition.from())) {
      return petition.whole(read(petition.plain(), true));
    }
    List<Act> acts = new ArrayList<>();
    int ruling = reversals.ruling(sentence);
    int anew = ruling < 0 ? -1 : reversals.ownClause(sentence, ruling);
    if (anew >= 0) {
      List<Act> own = read(sentence.subList(anew, sentence.size()), about);
      if (own.stream().anyMatch(act -> act.isYes() || act.isNo())) {
        return own.stream().map(act -> act.shifted(anew)).toList();
      }
    }
    int kept = ruling < 0 ? -1 : reversals.kept(sentence, ruling);
    if (kept >= 0) {
      List<Act> own = read(sentence.subList(kept, sentence.size()), about);
      return own.stream().map(act -> act.shifted(kept)).toList();
    }
    if (ruling >= 0) {
      boolean denied = lexicon.find(Concept.NEGATION, sentence, 0, ruling) >= 0;
      if (about
          && !denied
          && lexicon.find(Concept.NEGATION, sentence, ruling, sentence.size()) < 0) {
        acts.add(new Act(Act.Kind.REVERSE, true, ruling, sentence.size(), false, true));
      }
      return acts;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.get(i).isWord()) {
        continue;
      }
      int condition = inversion.opens(sentence, i) ? inversion.end(sentence, i) : -1;
      if (condition > 0) {
        i = condition;
        continue;
      }
      Act act = actAt(sentence, i, about);
      if (act != null) {
        acts.add(act);
        i = act.kind() == Act.Kind.NEW_CASE || act.kind() == Act.Kind.DEFER ? i : act.to() - 1;
      }
    }
    return new Undecided(lexicon).of(sentence, acts);
  }

  private @Nullable Act actAt(List<Token> sentence, int i, boolean about) {
    if (!lexicon.mayBegin(Act.BEGINNINGS, sentence.get(i))) {
      return null;
    }
    int end = lexicon.match(Concept.WITHDRAW, sentence, i, sentence.size());
    if (end > 0) {
      return withdrawal(sentence, i, end, about);
    }
    end = deferral.end(sentence, i);
    if (end > 0) {
      return new Act(Act.Kind.DEFER, true, i, end, false, true);
    }
    end = lexicon.match(Concept.JOIN, sentence, i, sentence.size());
    if (end > 0) {
      Act act = joining(sentence, i, end, about, false);
      if (act != null) {
        return act;
      }
    }
    end = lexicon.match(Concept.BINDS, sentence, i, sentence.size());
    if (end > 0) {
      return instruments.binding(sentence, i, end);
    }
    end = lexicon.match(Concept.GRANT, sentence, i, sentence.size());
    if (end > 0 && hasNear(Concept.REQUEST, sentence, i, end)) {
      return isRequestOnOther(sentence, i) ? null : joining(sentence, i, end, about, true);
    }
    end = lexicon.match(Concept.SUPPORT, sentence, i, sentence.size());
    if (end > 0) {
      Act act = instruments.support(sentence, i, end, about);
      if (act != null) {
        return act;
      }
    }
    end = lexicon.match(Concept.BECOMES, sentence, i, sentence.size());
    if (end > 0) {
      Act act = instruments.becoming(sentence, i, end);
      if (act != null) {
        return act;
      }
    }
    end = lexicon.match(Concept.GIVES, sentence, i, sentence.size());
    if (end > 0) {
      Act act = instruments.promise(sentence, i, end, about);
      if (act != null) {
        return act;
      }
    }
    end = lexicon.match(Concept.REFUSE, sentence, i, sentence.size());
    if (end > 0) {
      return negations.isDenied(sentence, i, end) ? null : refusal(sentence, i, end, about);
    }
    end = lexicon.match(Concept.NO_NEED, sentence, i, sentence.size());
    if (end > 0 && !Negations.opensClause(sentence, end)) {
      return refusal(sentence, i, end, about);
    }
    return noting(sentence, i);
  }

  private @Nullable Act noting(List<Token> sentence, int i) {
    int end = lexicon.match(Concept.NOTE, sentence, i, sentence.size());
    if (end > 0) {
      return new Act(Act.Kind.NOTE, true, i, end, false, true);
    }
    end = lexicon.match(Concept.NEW_CASE, sentence, i, sentence.size());
    return end > 0 && !isOnOther(sentence, end)
        ? new Act(Act.Kind.NEW_CASE, true, i, end, false, true)
        : null;
  }

  /** "ber om egen sak om ladestasjoner": the new case is on something else. */
  private boolean isOnOther(List<Token> sentence, int end) {
    boolean on = end + 1 < sentence.size() && sentence.get(end).is("om");
    if (!on) {
      return false;
    }
    for (int i = end + 1; i < sentence.size(); i++) {
      if (words.at(sentence, i) != DeclarationWords.Mention.NONE
          || lexicon.at(Concept.SIGNING, sentence, i)
          || lexicon.at(Concept.JOIN, sentence, i)
          || lexicon.at(Concept.REQUEST, sentence, i)
          || lexicon.at(Concept.PRONOUN, sentence, i)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Act joining(
      List<Token> sentence, int from, int to, boolean about, boolean grant) {
    if (lexicon.find(Concept.NO_JOIN, sentence, from, Math.min(sentence.size(), to + 2)) >= 0) {
      return null;
    }
    Scope scope = Scope.of(lexicon, words, sentence, from, to);
    if (scope.isUnreal() || (grant ? scope.isAskedFor() : scope.isRequested())) {
      return null;
    }
    ObjectFinder.Found object = objects.find(sentence, from, to);
    boolean fits =
        object == ObjectFinder.Found.DECLARATION
            || (about && (object == ObjectFinder.Found.UNNAMED || grant));
    if (!fits) {
      return null;
    }
    return new Act(
        grant ? Act.Kind.GRANT : Act.Kind.JOIN,
        !scope.isNegated(),
        from,
        to,
        scope.recommends(),
        object == ObjectFinder.Found.DECLARATION);
  }

  /**
   * A refusal that governs no verb of joining of its own: "takker nei", "Oppmodinga vert avvist".
   */
  private @Nullable Act refusal(List<Token> sentence, int from, int to, boolean about) {
    Scope scope = Scope.of(lexicon, words, sentence, from, to);
    ObjectFinder.Found object = objects.find(sentence, from, to);
    boolean negated = scope.isNegated() != negations.negatedWithin(sentence, from, to);
    boolean staysIn = object == ObjectFinder.Found.DECLARATION && isOutside(sentence, from, to);
    if (scope.isUnreal() || (negated && !staysIn)) {
      return null;
    }
    if (negated) {
      return new Act(Act.Kind.JOIN, true, from, to, scope.recommends(), false);
    }
    boolean request = hasNear(Concept.REQUEST, sentence, from, to);
    if (object != ObjectFinder.Found.DECLARATION && request && isRequestOnOther(sentence, from)) {
      return null;
    }
    boolean fits =
        object == ObjectFinder.Found.DECLARATION
            || (about && (request || object == ObjectFinder.Found.UNNAMED));
    return fits ? new Act(Act.Kind.REFUSE, true, from, to, scope.recommends(), request) : null;
  }

  /** "ser ingen grunn til å stå utenfor": who is not outside is in. */
  private boolean isOutside(List<Token> sentence, int from, int to) {
    return lexicon.find(Concept.OUTSIDE, sentence, from, to) >= 0;
  }

  /** "Forslaget om egen ungdomsklubb tas ikke til følge". */
  private boolean isRequestOnOther(List<Token> sentence, int verb) {
    int noun = lexicon.find(Concept.REQUEST, sentence, 0, verb);
    return noun >= 0 && isOnOther(sentence, noun + 1);
  }

  private @Nullable Act withdrawal(List<Token> sentence, int from, int to, boolean about) {
    Scope scope = Scope.of(lexicon, words, sentence, from, to);
    boolean fits = about || objects.find(sentence, from, to) == ObjectFinder.Found.DECLARATION;
    boolean may = lexicon.find(Concept.MAY, sentence, from, to) >= 0;
    if (!fits || may || scope.isUnreal() || scope.isNegated()) {
      return null;
    }
    return new Act(Act.Kind.WITHDRAW, true, from, to, scope.recommends(), true);
  }

  private boolean hasNear(Concept concept, List<Token> sentence, int from, int to) {
    int start = Math.max(0, from - 12);
    int end = Math.min(sentence.size(), to + 8);
    return lexicon.find(concept, sentence, start, end) >= 0;
  }
}
