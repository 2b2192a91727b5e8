package no.signert.domain;

import java.time.LocalDate;

/**
 * How often the classifier was right on labelled papers, so that readers see the error rate.
 *
 * @param evaluatedOn when
 * @param rulesVersion version of the classifier
 * @param documents how many papers
 * @param correct how many outcomes were right
 * @param wronglySigned how many were wrongly taken for a signing
 * @param missedSigned how many signings were taken for something else
 * @param accuracyLow lower end of the 95 % Wilson interval of the share of right outcomes
 * @param accuracyHigh its upper end
 */
public record EvaluationSummary(
    LocalDate evaluatedOn,
    String rulesVersion,
    int documents,
    int correct,
    int wronglySigned,
    int missedSigned,
    double accuracyLow,
    double accuracyHigh) {}
