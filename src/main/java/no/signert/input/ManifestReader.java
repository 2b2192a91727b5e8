package no.signert.input;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import no.signert.domain.Body;
import no.signert.domain.FolderPaper;
import org.jspecify.annotations.Nullable;

/** Reads what a person wrote about the papers of a folder: one row to a file. */
final class ManifestReader {
  static final String FILE = "manifest.csv";
  static final Columns COLUMNS =
      Columns.of(
          List.of("file", "municipality_number"), List.of("body", "meeting_date", "title", "url"));

  private ManifestReader() {}

  /** Reads a row; null, with problems noted, where it cannot be used. */
  static @Nullable FolderPaper read(Row row, Path folder, Owners owners) {
    var file = row.required("file", cell -> file(cell, folder));
    var owner = owners.of(row);
    Body body = row.optional("body", ManifestReader::body);
    var day = row.optional("meeting_date", Written::date);
    var url = row.optional("url", Written::address);
    return file == null || owner == null || row.isWrong()
        ? null
        : new FolderPaper(file, owner, body, day, row.text("title"), url);
  }

  private static @Nullable String file(Written cell, Path folder) {
    try {
      Path relative = Path.of(cell.value().replace('\\', '/')).normalize();
      if (relative.isAbsolute() || relative.startsWith("..")) {
        cell.isWrong("The file lies outside the folder", "Move it into " + folder + ".");
        return null;
      }
      if (Files.isRegularFile(folder.resolve(relative))) {
        return relative.toString().replace('\\', '/');
      }
    } catch (InvalidPathException e) {
      // Such a file cannot be there either.
    }
    cell.isWrong("The file is not in " + folder, "Add the file, mend its name, or remove the row.");
    return null;
  }

  /** Reads the name of a body, or null with a problem noted. */
  static @Nullable Body body(Written cell) {
    var body = BodyNames.find(cell.value());
    if (body.isEmpty()) {
      cell.isWrong("body is not a body we know", BodyNames.remedy());
    }
    return body.orElse(null);
  }
}
