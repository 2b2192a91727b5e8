package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.signert.classify.structure.CasePart;
import no.signert.classify.structure.PaperHead;
import no.signert.classify.text.NormalisedText;
import no.signert.domain.Confidence;
import no.signert.domain.Outcome;
import no.signert.domain.TrailStep;

/**
 * Tells a text for anybody to fill in from a decision: "____ kommune slutter seg til", "[navn]
 * kommune undertegner", in a paper that is no municipality's own.
 */
public final class Template {
  private static final int BEFORE = 60;
  private static final Pattern BLANK =
      Pattern.compile(
          "(?:_{2,}|\\.{3,}|…|\\[[^\\]\\n]{0,40}\\]|<{1,2}[^<>\\n]{0,40}>{1,2}|\\b[XN]{1,4}\\b)"
              + "\\h{0,3}(?:kommune|herad|herred|by)\\b");

  private Template() {}

  /**
   * Returns the judgement, or where its words name nobody, that the paper decides nothing. A paper
   * with a body, a case number or an owner keeps its judgement: there a merge field was left empty.
   */
  public static Judgement hold(
      NormalisedText text, PaperHead head, CasePart part, Judgement judgement) {
    boolean anybodys = head.owner() == null && head.body() == null && part.number().isEmpty();
    if (!anybodys || judgement.outcome() == Outcome.NOT_A_DECISION) {
      return judgement;
    }
    String words = text.slice(Math.max(0, judgement.start() - BEFORE), judgement.end());
    return BLANK.matcher(words).find() ? template(judgement) : judgement;
  }

  private static Judgement template(Judgement judgement) {
    List<TrailStep> trail = new ArrayList<>(judgement.trail());
    trail.add(Trail.rule(Rule.TEMPLATE, "the municipality's name is left blank"));
    return new Judgement(
        Outcome.NOT_A_DECISION,
        judgement.start(),
        judgement.end(),
        judgement.section(),
        null,
        null,
        Confidence.MEDIUM,
        Rule.TEMPLATE,
        0,
        trail);
  }
}
