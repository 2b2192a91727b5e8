package no.signert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.signert.example.Example;
import no.signert.example.world.Cast;
import no.signert.example.world.Fault;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night with every fault there is, each planted at one municipality among ordinary ones, held
 * against the same night without any. The profile {@code proofs} does it with the whole country.
 */
class FaultyNightTest {
  private static final int MUNICIPALITIES = Integer.getInteger("signert.municipalities", 60);
  private static final int PAPERS = 2;

  /** With the whole country's hosts side by side on one machine an honest answer takes longer. */
  private static final int DEADLINE_MS = Math.max(600, 10 * MUNICIPALITIES);

  /** All but the wish for a slow pace, which is no fault: the polite night holds it. */
  private static final List<Fault> FAULTS =
      Stream.of(Fault.values()).filter(fault -> fault != Fault.CRAWL_DELAY).toList();

  @TempDir private Path folder;

  @Test
  void eachFaultIsNamedWhereItStruckAndNobodyElseIsAffected() throws Exception {
    Map<String, String> calm = new TreeMap<>();
    int port;
    try (Example example = example(0, List.of())) {
      port = example.portals().get(0).baseUrl().getPort();
      ServedNight night = new ServedNight(folder.resolve("calm"), example);
      assertThat(night.run()).as(night.told()).isZero();
      night.rows("municipalities.csv").forEach(row -> calm.put(row.get("number"), told(row)));
    }
    try (Example example = example(port, FAULTS)) {
      ServedNight night = new ServedNight(folder.resolve("faulty"), example);
      night.with("SIGNERT_DEADLINE_MS", Integer.toString(DEADLINE_MS));
      assertThat(night.run()).as(night.told()).isEqualTo(ExitCode.GAPS);
      Map<Fault, Cast> struck = struck(example);
      assertThat(struck.keySet()).containsExactlyElementsOf(FAULTS);
      SoftAssertions all = new SoftAssertions();
      struck.forEach((fault, cast) -> assertNamed(all, night, fault, cast));
      Set<String> hidden = new TreeSet<>();
      for (Cast cast : struck.values()) {
        if (cast.fault() != null && cast.fault().hides()) {
          hidden.add(cast.municipality().number().value());
        }
      }
      for (CSVRecord row : night.rows("municipalities.csv")) {
        String number = row.get("number");
        if (!hidden.contains(number)) {
          all.assertThat(told(row)).isEqualTo(calm.get(number));
        }
      }
      all.assertAll();
    }
  }

  private static Example example(int port, List<Fault> faults) {
    return new Example(ServedNight.register(), MUNICIPALITIES, PAPERS, 1, port, faults);
  }

  private static Map<Fault, Cast> struck(Example example) {
    Map<Fault, Cast> struck = new EnumMap<>(Fault.class);
    for (Cast cast : example.casts()) {
      if (cast.fault() != null) {
        struck.put(cast.fault(), cast);
      }
    }
    return struck;
  }

  /** A row but for the day of the last visit, which a fault that was made good may leave open. */
  private static String told(CSVRecord row) {
    Map<String, String> told = new TreeMap<>(row.toMap());
    told.remove("last_examined");
    return told.toString();
  }

  private static void assertNamed(SoftAssertions all, ServedNight night, Fault fault, Cast cast) {
    String number = cast.municipality().number().value();
    String what = fault + " at " + number + " on " + cast.portal();
    try {
      Set<String> kinds = new TreeSet<>();
      for (CSVRecord row : night.rows("failures.csv")) {
        if (row.get("number").equals(number)) {
          kinds.add(row.get("kind"));
        }
      }
      String status =
          night.rows("municipalities.csv").stream()
              .filter(row -> row.get("number").equals(number))
              .map(row -> row.get("status"))
              .collect(Collectors.joining());
      if (fault.hides()) {
        // What has no end ends by its size or by the deadline, whichever is met first.
        Set<String> names =
            fault == Fault.ENDLESS_BODY
                ? Set.of(fault.expected().name(), "TIMEOUT")
                : Set.of(fault.expected().name());
        all.assertThat(kinds).as(what).isNotEmpty().isSubsetOf(names);
        all.assertThat(status).as(what).isEqualTo("NOT_EXAMINED");
      } else {
        all.assertThat(Set.of(fault.expected().name())).as(what).containsAll(kinds);
      }
    } catch (IOException e) {
      throw new AssertionError(what, e);
    }
  }
}
