package no.signert.classify.structure;

import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/** Tells whose proposal a heading opens: a member's or party's, or an office's or body's. */
final class HeadingOwner {
  private static final Set<String> PLAIN =
      Set.of("forslag", "framlegg", "forslaget", "framlegget", "forslagene", "alternativ");

  private final Lexicon lexicon;

  HeadingOwner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A proposal from a party or person, as opposed to the administration's or a body's. */
  boolean isMembers(List<Token> line, int from, int to, boolean recommendation) {
    boolean party = false;
    boolean official = false;
    boolean plain = true;
    for (int i = from; i < to; i++) {
      party |= lexicon.match(Concept.PARTY, line, i, i + 1) > 0 && line.get(i).capital();
      official |= isOfficial(line, i, to);
      plain &=
          lexicon.match(Concept.HEAD_RECOMMENDATION, line, i, i + 2) < 0
              || PLAIN.contains(line.get(i).word());
    }
    if (party) {
      return true;
    }
    if (official) {
      return false;
    }
    boolean named =
        to - from > 2
            && lexicon.find(Concept.HEAD_RECOMMENDATION, line, from, to) == from
            && (line.get(from + 1).is("fra") || line.get(from + 1).is("frå"));
    return !recommendation || named || (plain && to - from > 1 && !isToDecide(line, from, to));
  }

  private static boolean isToDecide(List<Token> line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.get(i).is("til")) {
        return true;
      }
    }
    return false;
  }

  boolean isOfficial(List<Token> line, int i, int to) {
    return lexicon.match(Concept.CHIEF_EXECUTIVE, line, i, to) > 0
        || lexicon.match(Concept.EXECUTIVE_BOARD, line, i, to) > 0
        || lexicon.match(Concept.COMMITTEE, line, i, to) > 0
        || lexicon.match(Concept.COUNCIL, line, i, to) > 0
        || lexicon.match(Concept.CITY_GOVERNMENT, line, i, to) > 0
        || lexicon.match(Concept.MAYOR, line, i, to) > 0
        || lexicon.match(Concept.ADVISORY_BODY, line, i, to) > 0;
  }
}
