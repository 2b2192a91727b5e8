package no.signert.source.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.signert.domain.Attribution;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.FolderPaper;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Register;
import no.signert.source.CaseSource;
import no.signert.source.Discovery;
import no.signert.source.DiscoveryRequest;
import org.jspecify.annotations.Nullable;

/**
 * A folder of papers that people collected ({@link PaperFiles}).
 *
 * <p>A paper's owner is what its manifest row says; else what its path says ({@link PathOwner});
 * else unknown, until its own header has been read.
 */
public final class FolderSource implements CaseSource {
  private final String name;
  private final Path folder;
  private final PathOwner pathOwner;
  private final Map<String, FolderPaper> manifest = new TreeMap<>();

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
    manifest.forEach(paper -> this.manifest.put(key(Path.of(paper.file())), paper));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String type() {
    return "folder";
  }

  /** Lists the folder; what a request asks for does not matter, people chose the papers. */
  @Override
  public Discovery discover(DiscoveryRequest request) {
    PaperFiles files;
    try {
      files = PaperFiles.below(folder);
    } catch (IOException e) {
      String message =
          "The folder '"
              + folder
              + "' cannot be listed ("
              + e
              + "). Check its path and permissions.";
      return new Discovery(List.of(), List.of(failure(folder, null, message)), false);
    }
    List<Failure> failures = new ArrayList<>();
    for (PaperFiles.Problem problem : files.problems()) {
      failures.add(failure(folder.resolve(problem.path()), null, problem.message()));
    }
    Map<String, FolderPaper> absent = new TreeMap<>(manifest);
    List<DocumentReference> documents = new ArrayList<>();
    for (String file : files.papers()) {
      documents.add(reference(file, absent.remove(key(Path.of(file)))));
    }
    absent.values().forEach(row -> failures.add(missing(row)));
    return new Discovery(documents, failures, failures.isEmpty());
  }

  /** Some systems spell file names with decomposed letters; people's rows have composed ones. */
  private static String key(Path file) {
    return Normalizer.normalize(PaperFiles.slashed(file.normalize()), Normalizer.Form.NFC);
  }

  private DocumentReference reference(String file, @Nullable FolderPaper row) {
    Optional<MunicipalityNumber> inPath = pathOwner.of(file);
    Attribution unlisted = inPath.isPresent() ? Attribution.PATH : Attribution.HEADER;
    return new DocumentReference(
        name,
        PaperFiles.slashed(folder.resolve(file)),
        row == null ? null : row.url(),
        row == null ? inPath.orElse(null) : row.municipality(),
        row == null ? unlisted : Attribution.MANIFEST,
        row == null ? "" : row.title(),
        row == null ? null : row.body(),
        row == null ? null : row.meetingDate(),
        null,
        DocumentKind.UNKNOWN,
        false);
  }

  private Failure missing(FolderPaper row) {
    String message =
        "The manifest names a file that is not there: '"
            + row.file()
            + "'. Put it there, or remove the row.";
    return failure(folder.resolve(row.file()), row.municipality(), message);
  }

  private Failure failure(Path at, @Nullable MunicipalityNumber concerned, String message) {
    return new Failure(
        FailureKind.FILE_UNREADABLE, name, concerned, PaperFiles.slashed(at), message);
  }
}
