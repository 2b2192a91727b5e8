package no.signert.example;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import no.signert.domain.Declaration;
import no.signert.domain.DocumentReference;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Portal;
import no.signert.domain.Register;
import no.signert.domain.Status;
import no.signert.example.portal.ExamplePortals;
import no.signert.example.web.ServerLog;
import no.signert.example.world.Cast;
import no.signert.example.world.ExampleWorld;
import no.signert.example.world.Fault;

/** An invented campaign, published on this machine until it is closed. */
public final class Example implements AutoCloseable {
  private final ExampleWorld world;
  private final ExamplePortals portals;

  /**
   * Publishes an example with faults of one's choice.
   *
   * @param register real municipalities
   * @param municipalities how many take part
   * @param papers how many papers each publishes
   * @param seed of all chance
   * @param port to listen on, or 0 for a free one
   * @param faults what to plant
   */
  public Example(
      Register register, int municipalities, int papers, long seed, int port, List<Fault> faults) {
    world = new ExampleWorld(register, municipalities, papers, seed, faults);
    portals = new ExamplePortals(world, port);
  }

  /**
   * Returns the portal list; its addresses lead to this machine, an address to a host. A person's
   * permission stands where robots.txt asks robots to stay out.
   */
  public List<Portal> portals() {
    return portals.rows();
  }

  /**
   * Returns the list of addresses, for municipalities that are not on the portal list.
   *
   * @param source what the references call it
   */
  public List<DocumentReference> addresses(String source) {
    return portals.addresses(source);
  }

  /** Returns what a perfect reader finds today, for those that take part. */
  public SortedMap<MunicipalityNumber, Status> truth() {
    return world.truth();
  }

  /** Returns the words of the declaration, as {@code jobs/example.yml} has them. */
  public Declaration declaration() {
    return ExampleWorld.declaration();
  }

  /** Returns who takes part, with what is planted there. */
  public List<Cast> casts() {
    return world.casts();
  }

  /** Lets a night pass: some papers appear, one is corrected, one is withdrawn. */
  public void nextDay() {
    world.nextDay();
  }

  /**
   * Returns every host, as {@code address:port}, that the example may be asked on: what a client
   * that refuses private addresses must be told.
   */
  public Set<String> hosts() {
    return portals.hosts();
  }

  /** Returns what the servers saw. */
  public ServerLog log() {
    return portals.log();
  }

  @Override
  public void close() {
    portals.close();
  }
}
