package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.language.Reading;
import no.signert.classify.language.Stance;
import no.signert.classify.structure.Section;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokens;
import no.signert.domain.SectionKind;
import no.signert.domain.TrailStep;

/**
 * What one body's treatment of the case came to.
 *
 * @param stance what stands as decided
 * @param start offset of the words that say so
 * @param end offset after them
 * @param section where they stand
 * @param rule the rule that settled it
 * @param certain whether no rule disagreed
 * @param recommends whether the words only recommend
 * @param trail the way here
 * @param words the whole text that was adopted; empty where it is not one text
 */
record Settlement(
    Stance stance,
    int start,
    int end,
    SectionKind section,
    Rule rule,
    boolean certain,
    boolean recommends,
    List<TrailStep> trail,
    List<Token> words) {
  /** Returns the same with the text that was adopted. */
  Settlement adopting(List<Token> adopted) {
    return new Settlement(
        stance, start, end, section, rule, certain, recommends, trail, Tokens.of(adopted));
  }

  /** What a reading says, by a rule; certain where nothing else disagrees with it. */
  static Settlement settled(
      Reading reading, SectionKind section, Rule rule, boolean agrees, List<TrailStep> trail) {
    trail.add(Trail.rule(rule, reading.why()));
    return new Settlement(
        reading.stance(),
        reading.start(),
        reading.end(),
        section,
        rule,
        agrees && reading.certain(),
        reading.recommends(),
        trail,
        List.of());
  }

  /** No careful reader can tell what a section came to. */
  static Settlement unclear(Section section, Rule rule, List<TrailStep> trail) {
    trail.add(Trail.rule(rule, "a careful reader cannot tell"));
    return new Settlement(
        Stance.CONTRADICTS,
        section.start(),
        section.end(),
        SectionKind.DECISION,
        rule,
        false,
        false,
        trail,
        List.of());
  }

  /** The decision is on something else than the question. */
  static Settlement somethingElse(Reading own, List<TrailStep> trail) {
    return new Settlement(
        Stance.OTHER,
        own.start(),
        own.end(),
        SectionKind.DECISION,
        Rule.DECISION_ON_SOMETHING_ELSE,
        true,
        false,
        trail,
        List.of());
  }
}
