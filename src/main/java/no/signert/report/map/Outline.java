package no.signert.report.map;

import java.util.List;
import no.signert.domain.MunicipalityNumber;

/**
 * The shape of a municipality on the sheet.
 *
 * @param number whose it is
 * @param rings closed rings in the sheet's units, x to the right and y down, alternating {@code x,
 *     y}; holes are rings of their own (even-odd rule)
 */
record Outline(MunicipalityNumber number, List<double[]> rings) {}
