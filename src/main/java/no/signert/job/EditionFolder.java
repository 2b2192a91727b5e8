package no.signert.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report directory in which editions appear whole or not at all: written beside, flushed to the
 * disk, then moved into place.
 */
final class EditionFolder {
  private final Path directory;

  EditionFolder(Path directory) {
    this.directory = directory;
  }

  /** Writes files. */
  @FunctionalInterface
  interface Writer {
    void write(Path place) throws IOException;
  }

  /** Puts back an edition that a killed run had just moved aside. Call under the lock. */
  void heal() throws IOException {
    for (Path aside : named("\\..+\\.old")) {
      String name = aside.getFileName().toString();
      Path place = directory.resolve(name.substring(1, name.length() - ".old".length()));
      if (Files.exists(place)) {
        delete(aside);
      } else {
        Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private List<Path> named(String pattern) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(path -> path.getFileName().toString().matches(pattern)).toList();
    }
  }

  /** Makes a directory, in place of one of that name. */
  void replaceDirectory(String name, Writer writer) throws IOException {
    Path part = directory.resolve("." + name + ".part");
    Path aside = directory.resolve("." + name + ".old");
    Path place = directory.resolve(name);
    delete(part);
    Files.createDirectory(part);
    writer.write(part);
    try (Stream<Path> files = Files.walk(part)) {
      for (Path file : files.toList()) {
        flush(file);
      }
    }
    // A directory that is not empty cannot be replaced in one go: aside with it first.
    if (Files.exists(place)) {
      Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    flush(directory);
    delete(aside);
  }

  /** Makes a file, in place of one of that name. */
  void replaceFile(String name, Writer writer) throws IOException {
    Path part = directory.resolve("." + name + ".part");
    Files.deleteIfExists(part);
    writer.write(part);
    flush(part);
    Path place = directory.resolve(name);
    Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    flush(directory);
  }

  /** Removes a directory with all that is in it, if it is there. */
  void remove(String name) throws IOException {
    delete(directory.resolve(name));
  }

  private static void flush(Path path) throws IOException {
    boolean isDirectory = Files.isDirectory(path);
    try (FileChannel channel =
        FileChannel.open(path, isDirectory ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      // Some systems cannot flush a directory; its files are flushed all the same.
      if (!isDirectory) {
        throw e;
      }
    }
  }

  private static void delete(Path path) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(path)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    } catch (NoSuchFileException e) {
      return;
    }
    for (Path each : deepestFirst) {
      Files.delete(each);
    }
  }
}
