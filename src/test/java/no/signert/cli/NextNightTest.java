package no.signert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.signert.example.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the night after a night costs, beside the first one and beside a night that has nothing to
 * do: on the clock, and in time of the processor, which others on the machine disturb less. A proof
 * of the profile {@code proofs}; the portals are served by the test's own process without delay,
 * and each night runs in another with the options that {@code jobs/cron} has.
 */
@EnabledIfSystemProperty(named = "signert.throughput", matches = "\\d+")
class NextNightTest {
  private static final int MUNICIPALITIES = Integer.getInteger("signert.throughput", 356);
  private static final String[] OPTIONS = {"-XX:+UseSerialGC", "-Xmx1g"};
  private static final LocalDate FIRST = LocalDate.parse(ServedNight.AS_OF);

  @TempDir private Path folder;

  private record Cost(double wall, double processor) {
    Cost over(Cost other) {
      return new Cost(wall / other.wall, processor / other.processor);
    }

    Cost less(Cost other) {
      return new Cost(wall - other.wall, processor - other.processor);
    }
  }

  @Test
  void theNextNightOfFewPapersCostsLittleMoreThanItsStart() throws Exception {
    assertThat(measured(20).processor()).isLessThan(0.55);
  }

  @Test
  void theNextNightOfManyPapersCostsLessThanAThird() throws Exception {
    assertThat(measured(200).processor()).isLessThan(0.33);
  }

  /** Returns the second night's share of the first. */
  private Cost measured(int papers) throws Exception {
    Cost idle = idle();
    try (Example example =
        new Example(ServedNight.register(), MUNICIPALITIES, papers, 1, 0, List.of())) {
      ServedNight night = new ServedNight(folder.resolve("papers-" + papers), example);
      Cost first = cost(night, FIRST);
      int asked = example.log().entries().size();
      Cost second = cost(night, FIRST.plusDays(1));
      Cost share = second.over(first);
      Cost work = second.less(idle).over(first.less(idle));
      tell("%d x %d, first night".formatted(MUNICIPALITIES, papers), first);
      tell("  the next", second);
      tell("  a night without papers", idle);
      tell("  the next of the first", share);
      tell("  the same beyond a night without papers", work);
      long inFull =
          example.log().entries().stream().skip(asked).filter(e -> e.status() != 304).count();
      assertThat(inFull).isLessThanOrEqualTo(asked / 20);
      assertThat(night.told()).contains("classify   0 read, ");
      return share;
    }
  }

  private Cost idle() throws Exception {
    try (Example none = new Example(ServedNight.register(), 1, 1, 1, 0, List.of())) {
      ServedNight night = new ServedNight(folder.resolve("idle"), none);
      Files.createDirectories(folder.resolve("nothing"));
      String job =
          Files.readString(night.job())
              .replaceAll("\\{ type: portals,.*", "{ type: folder, path: " + folder + "/nothing }")
              .replaceAll("  - \\{ type: addresses,.*\\n", "");
      Files.writeString(night.job(), job);
      return cost(night, FIRST);
    }
  }

  private static Cost cost(ServedNight night, LocalDate asOf) throws Exception {
    long begun = System.nanoTime();
    Process process = night.startOn(asOf.toString(), OPTIONS);
    Duration processor = Duration.ZERO;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      processor = process.info().totalCpuDuration().orElse(processor);
    }
    assertThat(process.exitValue()).as(night.told()).isZero();
    return new Cost((System.nanoTime() - begun) / 1e9, processor.toMillis() / 1e3);
  }

  private static void tell(String what, Cost cost) {
    System.out.printf(
        "BENCHMARK %s: %.2f on the clock, %.2f of the processor%n",
        what, cost.wall(), cost.processor());
  }
}
