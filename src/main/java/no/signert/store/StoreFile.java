package no.signert.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file of a campaign, opened so that a kill at any moment leaves it whole.
 *
 * <p>WAL lets other tools read during a run. Transactions are IMMEDIATE, because a deferred one
 * that turns to writing fails at once when another wrote meanwhile. The file allows one writing
 * process at a time: whoever writes must hold the run's lock.
 */
public final class StoreFile {
  private static final int BUSY_TIMEOUT_MS = 30_000;
  private static final int CONNECTIONS = 4;

  private StoreFile() {}

  /**
   * Opens a file, making it if need be, without looking at its tables.
   *
   * @param file the database; its directory must exist
   */
  public static HikariDataSource open(Path file) {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setJournalMode(JournalMode.WAL);
    settings.setSynchronous(SynchronousMode.NORMAL);
    settings.setBusyTimeout(BUSY_TIMEOUT_MS);
    settings.setTransactionMode(TransactionMode.IMMEDIATE);
    settings.enforceForeignKeys(true);
    SQLiteDataSource sqlite = new SQLiteDataSource(settings);
    sqlite.setUrl("jdbc:sqlite:" + file);
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(sqlite);
    pool.setPoolName("store");
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    return new HikariDataSource(pool);
  }

  /**
   * Makes the driver unpack its native library here, not into the machine's temporary directory,
   * where every killed run would leave a copy for good. Call before the first {@link #open}.
   *
   * @param directory made if need be
   * @param clear whether to remove what killed runs left; only for the holder of the run's lock
   */
  public static void unpackInto(Path directory, boolean clear) {
    try {
      Files.createDirectories(directory);
      if (clear) {
        try (Stream<Path> left = Files.list(directory)) {
          List<Path> files = left.filter(file -> file.toString().contains("sqlite")).toList();
          for (Path file : files) {
            Files.deleteIfExists(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot use the directory for SQLite's native library: " + directory, e);
    }
    System.setProperty("org.sqlite.tmpdir", directory.toAbsolutePath().toString());
  }
}
