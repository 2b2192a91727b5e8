package no.signert.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided against, or in place of, the rules.
 *
 * @param municipality whom it is about
 * @param status the decision
 * @param approvedBy who decided
 * @param approvedOn when
 * @param reason why
 * @param expiresOn last day it holds; null for no end
 */
public record StatusOverride(
    MunicipalityNumber municipality,
    Status status,
    String approvedBy,
    LocalDate approvedOn,
    String reason,
    @Nullable LocalDate expiresOn) {
  public StatusOverride {
    Checks.notBlank(approvedBy, "The approver of an override");
    Checks.notBlank(reason, "The reason of an override");
  }
}
