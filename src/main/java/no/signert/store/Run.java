package no.signert.store;

import java.time.LocalDate;

/**
 * One attempt at one reporting day (<i>kjøring</i>).
 *
 * @param id counts up over all runs of a campaign
 * @param asOf the reporting day
 * @param attempt 1, and one more for each deliberate run of the same day
 * @param inputsSha256 hash of the job file and everything it points at
 * @param rulesVersion version of the classifier
 * @param offline whether it uses only files and the archive
 * @param finished whether its edition was published or held back
 */
public record Run(
    int id,
    LocalDate asOf,
    int attempt,
    String inputsSha256,
    String rulesVersion,
    boolean offline,
    boolean finished) {}
