package no.signert.fetch;

import java.net.URI;
import no.signert.domain.Portal.RobotsOverride;
import org.jspecify.annotations.Nullable;

/**
 * How a paper's portal lets itself be asked.
 *
 * @param override permission to go against robots.txt; null for none
 * @param landing the page where visitors of the portal begin, if it gives papers only to those who
 *     come from there with its cookie; null if it gives them to anybody
 */
public record Access(@Nullable RobotsOverride override, @Nullable URI landing) {
  /** Anybody may ask, and nobody goes against robots.txt. */
  public static final Access OPEN = new Access(null, null);
}
