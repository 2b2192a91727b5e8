package no.signert.example;

import no.signert.domain.Register;
import no.signert.example.world.ExampleWorld;

/** The invented campaign about <i>Fyrlyktavtalen</i>, an agreement to keep a light burning. */
public final class ExampleCampaign {
  private ExampleCampaign() {}

  /**
   * Publishes the ordinary example, with the handful of faults that belong to it.
   *
   * @param register real municipalities
   * @param municipalities how many take part, at most all
   * @param papers how many papers each publishes
   * @param seed of all chance
   * @param port to listen on, or 0 for a free one
   */
  public static Example start(
      Register register, int municipalities, int papers, long seed, int port) {
    return new Example(
        register, municipalities, papers, seed, port, ExampleWorld.usualFaults(municipalities));
  }
}
