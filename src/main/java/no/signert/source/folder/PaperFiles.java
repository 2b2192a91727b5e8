package no.signert.source.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files below a folder that are papers: all but hidden ones, the manifest, and notes to people
 * ({@code *.md}, {@code README}). Links below the folder are not followed, so nothing outside it is
 * ever read; the folder itself may be a link.
 */
final class PaperFiles extends SimpleFileVisitor<Path> {
  private static final Set<String> NOT_PAPERS =
      Set.of("manifest.csv", "readme", "readme.txt", "thumbs.db", "desktop.ini");

  /** A file or sub-folder that could not be looked at. */
  record Problem(String path, String message) {}

  private final Path root;
  private final List<String> papers = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private PaperFiles(Path root) {
    this.root = root;
  }

  /**
   * Lists a folder.
   *
   * @throws IOException if it does not exist or cannot be read at all
   */
  static PaperFiles below(Path folder) throws IOException {
    PaperFiles files = new PaperFiles(folder.toRealPath());
    if (!Files.isDirectory(files.root)) {
      throw new NotDirectoryException(folder.toString());
    }
    if (!Files.isReadable(files.root)) {
      throw new AccessDeniedException(folder.toString());
    }
    Files.walkFileTree(files.root, files);
    return files;
  }

  /** Returns paths relative to the folder, with forward slashes, in alphabetical order. */
  List<String> papers() {
    return papers.stream().sorted().toList();
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(root) && isHidden(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (isHidden(file) || NOT_PAPERS.contains(name) || name.endsWith(".md")) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isRegularFile()) {
      papers.add(slashed(root.relativize(file)));
    } else {
      problem(file, "is a link or no file, and is passed over. Put the paper itself there");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    problem(file, "cannot be read (" + e.getClass().getSimpleName() + "). Check its permissions");
    return FileVisitResult.CONTINUE;
  }

  private void problem(Path file, String complaint) {
    String path = slashed(root.relativize(file));
    problems.add(new Problem(path, "'" + path + "' " + complaint + "."));
  }

  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$");
  }
}
