package no.signert.example.world;

import no.signert.domain.Municipality;
import no.signert.domain.WrittenForm;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's part in the example.
 *
 * @param index its place in the example, counted from 0
 * @param municipality who
 * @param form the written form of its papers
 * @param portal where it publishes
 * @param plot what becomes of the declaration's case
 * @param twist what is different on the second day
 * @param fault what is planted there; null for nothing
 */
public record Cast(
    int index,
    Municipality municipality,
    WrittenForm form,
    PortalKind portal,
    Plot plot,
    Twist twist,
    @Nullable Fault fault) {
  /** Returns the name that portals use in addresses: lower-case letters, digits and hyphens. */
  public String slug() {
    return municipality
            .name()
            .toLowerCase(java.util.Locale.ROOT)
            .replace('æ', 'a')
            .replace('ø', 'o')
            .replace('å', 'a')
            .replaceAll("[^a-z0-9]+", "-")
        + municipality.number();
  }

  /** Returns the organisation number of the register, or an invented one. */
  public String organisationNumber() {
    String number = municipality.attributes().getOrDefault("org_number", "");
    return number.isBlank() ? "9" + String.format("%08d", index + 1) : number;
  }

  /** Returns whether no other municipality publishes on the same host. */
  public boolean hasOwnHost() {
    return switch (portal) {
      case ELEMENTS, EINNSYN, OPENGOV -> false;
      case ACOS -> index % 3 != 0;
      case ACOS_CLASSIC, FIRSTAGENDA, WEB_SITE, ADDRESS_LIST -> true;
    };
  }

  /** Returns the municipality as its papers name it. */
  public String officialName() {
    return municipality.name() + " kommune";
  }

  Cast with(Twist newTwist, @Nullable Fault newFault) {
    return new Cast(index, municipality, form, portal, plot, newTwist, newFault);
  }
}
