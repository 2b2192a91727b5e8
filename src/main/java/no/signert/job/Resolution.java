package no.signert.job;

import java.util.List;
import java.util.Set;
import no.signert.domain.Evidence;
import no.signert.domain.Failure;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.SourceVisit;

/**
 * Where every municipality stands, with all that it was reckoned from.
 *
 * @param statuses one per municipality of the register, in the order of numbers
 * @param evidence papers that count on the reporting day, by municipality, then day
 * @param visits the ledger, by source
 * @param failures what could not be read, by source and place
 * @param examined the municipalities that were examined in full
 */
record Resolution(
    List<MunicipalityStatus> statuses,
    Iterable<Evidence> evidence,
    List<SourceVisit> visits,
    List<Failure> failures,
    Set<MunicipalityNumber> examined) {}
