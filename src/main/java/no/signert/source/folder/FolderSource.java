package no.signert.source.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.signert.domain.Attribution;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.FolderPaper;
import no.signert.domain.Register;
import no.signert.source.CaseSource;
import no.signert.source.Discovery;
import no.signert.source.DiscoveryRequest;
import org.jspecify.annotations.Nullable;

/**
 * A folder of papers. Each file below it is one paper, except hidden files, the manifest, and notes
 * to people ({@code *.md}, {@code README}).
 *
 * <p>A paper's owner is what its manifest row says; else what its path says ({@link PathOwner});
 * else unknown, until its own header has been read. Links are not followed, so nothing outside the
 * folder is ever read.
 */
public final class FolderSource implements CaseSource {
  private static final String MANIFEST = "manifest.csv";
  private static final Set<String> NOTES = Set.of("readme", "readme.txt");

  private final String name;
  private final Path folder;
  private final PathOwner pathOwner;
  private final Map<String, FolderPaper> manifest = new HashMap<>();

  /**
   * Makes a source of a folder.
   *
   * @param folder as the job file gives it
   * @param manifest the rows of its manifest, at most one to a file; empty if it has none
   * @param register the municipalities that a path may name
   */
  public FolderSource(String name, Path folder, List<FolderPaper> manifest, Register register) {
    this.name = name;
    this.folder = folder;
    this.pathOwner = new PathOwner(register);
    manifest.forEach(paper -> this.manifest.put(slashed(Path.of(paper.file()).normalize()), paper));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String type() {
    return "folder";
  }

  @Override
  public Discovery discover(DiscoveryRequest request) {
    List<Failure> failures = new ArrayList<>();
    List<String> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files =
          found
              .filter(this::isPaper)
              .map(folder::relativize)
              .map(FolderSource::slashed)
              .sorted()
              .toList();
    } catch (IOException | UncheckedIOException e) {
      Failure unreadable =
          failure(
              slashed(folder),
              null,
              "The folder could not be listed: " + e + ". Check its path and permissions.");
      return new Discovery(List.of(), List.of(unreadable), false);
    }
    Set<String> present = Set.copyOf(files);
    manifest.keySet().stream()
        .sorted()
        .filter(file -> !present.contains(file))
        .forEach(file -> failures.add(missing(file)));
    return new Discovery(
        files.stream().map(this::reference).toList(), failures, failures.isEmpty());
  }

  private boolean isPaper(Path path) {
    for (Path part : folder.relativize(path)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String file = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return !file.equals(MANIFEST)
        && !file.endsWith(".md")
        && !NOTES.contains(file)
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  private DocumentReference reference(String file) {
    FolderPaper row = manifest.get(file);
    String location = slashed(folder.resolve(file));
    if (row != null) {
      return new DocumentReference(
          name,
          location,
          row.url(),
          row.municipality(),
          Attribution.MANIFEST,
          row.title(),
          row.body(),
          row.meetingDate(),
          null,
          DocumentKind.UNKNOWN,
          false);
    }
    var owner = pathOwner.of(file);
    return new DocumentReference(
        name,
        location,
        null,
        owner.orElse(null),
        owner.isPresent() ? Attribution.PATH : Attribution.HEADER,
        "",
        null,
        null,
        null,
        DocumentKind.UNKNOWN,
        false);
  }

  private Failure missing(String file) {
    return failure(
        slashed(folder.resolve(file)),
        manifest.get(file),
        "The manifest names a file that is not there: '"
            + file
            + "'. Add the file, or remove the row.");
  }

  private Failure failure(String location, @Nullable FolderPaper paper, String message) {
    return new Failure(
        FailureKind.FILE_UNREADABLE,
        name,
        Optional.ofNullable(paper).map(FolderPaper::municipality).orElse(null),
        location,
        message);
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
