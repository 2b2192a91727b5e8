package no.signert.source.addresses;

import java.time.LocalDate;
import java.util.List;
import no.signert.domain.DocumentReference;
import no.signert.domain.Period;
import no.signert.source.CaseSource;
import no.signert.source.Discovery;
import no.signert.source.DiscoveryRequest;
import org.jspecify.annotations.Nullable;

/**
 * A list of addresses: papers that a person found, wherever they lie.
 *
 * <p>Confidence: that of the person. Nobody can tell what is missing from a list, but the list
 * itself is seen to its end, so it is complete.
 */
public final class AddressesSource implements CaseSource {
  /** Name of this adapter in a job file. */
  public static final String TYPE = "addresses";

  private final String name;
  private final List<DocumentReference> rows;

  /**
   * Makes a source of a list.
   *
   * @param name what the ledger calls it
   * @param rows in the order of the list
   */
  public AddressesSource(String name, List<DocumentReference> rows) {
    this.name = name;
    this.rows = List.copyOf(rows);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String type() {
    return TYPE;
  }

  /** Lists every row but those whose meeting is known to lie outside the days asked for. */
  @Override
  public Discovery discover(DiscoveryRequest request) {
    return new Discovery(
        rows.stream().filter(row -> isAskedFor(row.meetingDate(), request)).toList(),
        List.of(),
        true);
  }

  private static boolean isAskedFor(@Nullable LocalDate day, DiscoveryRequest request) {
    Period period = request.period();
    return day == null
        || (!day.isAfter(request.asOf()) && (period == null || period.contains(day)));
  }
}
