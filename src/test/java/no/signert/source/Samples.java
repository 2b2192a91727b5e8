package no.signert.source;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.signert.domain.Declaration;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Period;
import no.signert.domain.Portal;

/** Pages and answers of publishing systems, and what is asked of them in tests. */
public final class Samples {
  private static final Path FOLDER = Path.of("../shared/portals/samples");

  private Samples() {}

  /** Reads a sample; skips the test, loudly, where the samples are not beside the project. */
  public static String read(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    if (!Files.exists(file)) {
      System.err.println("SKIPPED, the samples are not here: " + file.toAbsolutePath());
    }
    assumeTrue(Files.exists(file), "Samples are not here: " + file);
    return Files.readString(file);
  }

  public static Portal portal(String adapter, String url, String tenant) {
    return portal(adapter, url, tenant, Map.of());
  }

  public static Portal portal(
      String adapter, String url, String tenant, Map<String, String> options) {
    return new Portal(
        new MunicipalityNumber("5006"), adapter, URI.create(url), tenant, options, null, true);
  }

  /** Asks for "erklæring om eksempel" in a period, seen from its last day. */
  public static DiscoveryRequest request(String from, String to) {
    return new DiscoveryRequest(
        new Declaration(List.of("erklæring om eksempel"), List.of(), List.of()),
        new Period(LocalDate.parse(from), LocalDate.parse(to)),
        LocalDate.parse(to));
  }
}
