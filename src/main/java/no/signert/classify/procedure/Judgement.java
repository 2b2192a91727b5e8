package no.signert.classify.procedure;

import java.time.LocalDate;
import java.util.List;
import no.signert.domain.Body;
import no.signert.domain.Confidence;
import no.signert.domain.Outcome;
import no.signert.domain.SectionKind;
import no.signert.domain.TrailStep;
import org.jspecify.annotations.Nullable;

/**
 * What one case of a paper says.
 *
 * @param outcome what it says
 * @param start offset of the deciding words in the normalised text
 * @param end offset after them; equal to start where there are none
 * @param section where they stand; null where there are none
 * @param body who acted last, or is to decide
 * @param day when
 * @param confidence how sure this is
 * @param rule what settled it
 * @param weight how much the case is about the declaration; the heaviest case of a paper counts
 * @param trail the way here
 */
public record Judgement(
    Outcome outcome,
    int start,
    int end,
    @Nullable SectionKind section,
    @Nullable Body body,
    @Nullable LocalDate day,
    Confidence confidence,
    Rule rule,
    int weight,
    List<TrailStep> trail) {}
