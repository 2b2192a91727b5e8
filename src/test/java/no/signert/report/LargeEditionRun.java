package no.signert.report;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import no.signert.domain.Edition;
import no.signert.report.map.Atlas;
import no.signert.report.table.EditionTables;
import no.signert.report.table.Links;
import no.signert.report.words.Words;
import no.signert.report.workbook.WorkbookWriter;

/**
 * A process of its own that writes editions, so that time and memory are nobody else's: {@code
 * PAPERS DIRECTORY edition|workbook REPEATS [watch]}. Prints a line of {@code name=value} for each
 * repeat and one at the end, where {@code live} is known only if memory was watched.
 */
final class LargeEditionRun {
  private static final AtomicLong live = new AtomicLong();

  private LargeEditionRun() {}

  public static void main(String[] arguments) throws IOException {
    Edition edition = LargeEdition.of(Integer.parseInt(arguments[0]));
    Path directory = Path.of(arguments[1]);
    boolean whole = arguments[2].equals("edition");
    if (arguments.length > 4) {
      watch();
    }
    for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
      Path place = Files.createDirectories(directory.resolve("edition-" + i));
      long start = System.nanoTime();
      if (whole) {
        new EditionWriter().write(edition, place);
      } else {
        workbook(edition, place.resolve("workbook.xlsx"));
      }
      System.out.println("millis=" + (System.nanoTime() - start) / 1_000_000);
    }
    System.out.println("live=" + live + " resident=" + resident());
  }

  private static void workbook(Edition edition, Path file) throws IOException {
    Words words = new Words("nb");
    Links links = new Links(file.resolveSibling(""), "../papers/", edition.copies());
    EditionTables tables = EditionTables.of(edition, links, words);
    Atlas atlas = Atlas.of(edition.campaign().register()).orElse(null);
    new WorkbookWriter(edition, tables, links, words, atlas).write(file);
  }

  /** Looks again and again how many bytes are in use when all garbage is gone. */
  private static void watch() {
    Thread watcher =
        new Thread(
            () -> {
              while (true) {
                System.gc();
                live.accumulateAndGet(afterCollection(), Math::max);
                LockSupport.parkNanos(150_000_000);
              }
            });
    watcher.setDaemon(true);
    watcher.start();
  }

  /** Returns the bytes that the last full collection left, whatever came since. */
  private static long afterCollection() {
    long left = 0;
    for (GarbageCollectorMXBean collector :
        ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class)) {
      GcInfo last = collector.getLastGcInfo();
      if (last != null && collector.getName().contains("MarkSweep")) {
        for (Map.Entry<String, MemoryUsage> pool : last.getMemoryUsageAfterGc().entrySet()) {
          boolean heap = pool.getKey().matches(".*(Eden|Survivor|Tenured).*");
          left += heap ? pool.getValue().getUsed() : 0;
        }
      }
    }
    return left;
  }

  /** Returns the most bytes of memory the process ever had, where the system tells; else 0. */
  private static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.replaceAll("[^0-9]", ""))
        .mapToLong(Long::parseLong)
        .map(kilobytes -> kilobytes * 1024)
        .findFirst()
        .orElse(0);
  }
}
