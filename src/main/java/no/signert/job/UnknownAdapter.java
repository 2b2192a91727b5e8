package no.signert.job;

import java.util.List;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.Portal;
import no.signert.source.CaseSource;
import no.signert.source.Discovery;
import no.signert.source.DiscoveryRequest;

/** A portal that no adapter of this program can ask: it is named, not passed over in silence. */
record UnknownAdapter(Portal portal) implements CaseSource {
  @Override
  public String name() {
    return portal.adapter() + " " + portal.municipality() + " " + portal.baseUrl();
  }

  @Override
  public String type() {
    return portal.adapter();
  }

  @Override
  public Discovery discover(DiscoveryRequest request) {
    Failure unknown =
        new Failure(
            FailureKind.UNKNOWN_FORMAT,
            name(),
            portal.municipality(),
            portal.baseUrl().toString(),
            "No adapter is called '"
                + portal.adapter()
                + "'. Correct the portal list, or disable the row.");
    return new Discovery(List.of(), List.of(unknown), false);
  }
}
