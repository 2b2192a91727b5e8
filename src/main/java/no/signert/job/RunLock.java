package no.signert.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The lock that lets one run at a time write into a report directory. The operating system frees it
 * when the process ends, however it ends; the empty file stays.
 */
public final class RunLock implements AutoCloseable {
  private static final String FILE = "run.lock";

  private final FileChannel channel;
  private final FileLock lock;

  private RunLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes the lock of a report directory, making it if need be; empty if another run holds it. */
  public static Optional<RunLock> take(Path reportDirectory) {
    try {
      Files.createDirectories(reportDirectory);
      FileChannel channel =
          FileChannel.open(
              reportDirectory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        FileLock lock = channel.tryLock();
        if (lock != null) {
          return Optional.of(new RunLock(channel, lock));
        }
      } catch (OverlappingFileLockException e) {
        // Held by another thread of this very process.
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot lock the report directory '" + reportDirectory + "'. Check its permissions.", e);
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
