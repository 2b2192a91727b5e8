package no.signert.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.signert.domain.DocumentReference;
import no.signert.domain.FolderPaper;
import no.signert.domain.Portal;
import no.signert.domain.Register;
import no.signert.domain.ReportedStatus;
import org.jspecify.annotations.Nullable;

/** Reads the sources of a job file, with the tables they name. */
final class SourceReader {
  private static final List<String> TYPES =
      List.of("folder", "reported", "portals", "addresses", "example");

  private final @Nullable Register register;
  private final Owners owners;
  private final Problems problems;
  private final Tables tables;

  /**
   * Makes a reader.
   *
   * @param register null where it could not be read; the sources are checked even so
   */
  SourceReader(@Nullable Register register, Problems problems) {
    this.register = register;
    this.owners = new Owners(register);
    this.problems = problems;
    this.tables = new Tables(problems);
  }

  /** Reads all sources; those with problems are left out. */
  List<SourceDefinition> read(Section job) {
    Map<String, Integer> names = new HashMap<>();
    List<SourceDefinition> sources = new ArrayList<>();
    for (Section section : job.sections("sources")) {
      SourceDefinition source = one(section);
      if (source != null) {
        Integer first = names.putIfAbsent(source.name(), section.place().line());
        if (first != null) {
          problems.add(
              section.place(),
              "The same source as in line " + first,
              source.name(),
              "Remove one of them, or give each a name: of its own.");
        }
        sources.add(source);
      }
    }
    return sources;
  }

  private @Nullable SourceDefinition one(Section section) {
    section.requires(List.of("type"));
    String type = section.read("type", written -> written.oneOf(TYPES));
    if (type == null) {
      return null;
    }
    if (type.equals("example")) {
      return example(section);
    }
    section.knows(List.of("type", "path", "name"));
    section.requires(List.of("path"));
    Written path = section.text("path");
    Path where = path == null ? null : path.path();
    if (path == null || where == null) {
      return null;
    }
    Written named = section.text("name");
    String name = named == null ? path.value() : named.value();
    return switch (type) {
      case "folder" -> folder(name, where, path);
      case "reported" -> new SourceDefinition.Reported(name, where, reported(path));
      case "portals" -> new SourceDefinition.Portals(name, where, portals(path));
      default -> new SourceDefinition.Addresses(name, where, addresses(path, name));
    };
  }

  private List<ReportedStatus> reported(Written path) {
    return tables.read(path, ReportedReader.COLUMNS, row -> ReportedReader.read(row, owners));
  }

  private List<Portal> portals(Written path) {
    return tables.readUnique(
        path,
        PortalReader.COLUMNS,
        List.of("municipality_number", "adapter", "base_url", "tenant"),
        row -> PortalReader.read(row, owners));
  }

  private List<DocumentReference> addresses(Written path, String source) {
    return tables.readUnique(
        path,
        AddressReader.COLUMNS,
        List.of("url"),
        row -> AddressReader.read(row, source, owners));
  }

  private @Nullable SourceDefinition folder(String name, Path folder, Written path) {
    if (!Files.isDirectory(folder)) {
      path.isWrong(
          "The folder is not there",
          "Paths are relative to the working directory: mend the path, or make the folder.");
      return null;
    }
    List<FolderPaper> manifest = List.of();
    if (Files.exists(folder.resolve(ManifestReader.FILE))) {
      Written file =
          new Written(
              path.name(), folder.resolve(ManifestReader.FILE).toString(), path.place(), problems);
      manifest =
          tables.readUnique(
              file,
              ManifestReader.COLUMNS,
              List.of("file"),
              row -> ManifestReader.read(row, folder, owners));
    }
    return new SourceDefinition.Folder(name, folder, manifest);
  }

  private SourceDefinition example(Section section) {
    section.knows(List.of("type", "name", "municipalities", "papers", "seed"));
    int all = register == null ? 1 : register.municipalities().size();
    int municipalities = section.read("municipalities", Written::count, all);
    int papers = section.read("papers", Written::count, 4);
    long seed = section.read("seed", Written::wholeNumber, 1L);
    String name = section.read("name", Written::value, "example");
    Written written = section.text("municipalities");
    if (register != null && written != null && (municipalities < 1 || municipalities > all)) {
      written.isWrong(
          "The example cannot have so many municipalities",
          "The register has " + all + ": write a number from 1 to " + all + ".");
    }
    return new SourceDefinition.Example(name, municipalities, papers, seed);
  }
}
