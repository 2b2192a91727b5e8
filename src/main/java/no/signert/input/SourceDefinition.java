package no.signert.input;

import java.nio.file.Path;
import java.util.List;
import no.signert.domain.DocumentReference;
import no.signert.domain.FolderPaper;
import no.signert.domain.Portal;
import no.signert.domain.ReportedStatus;

/** A source as a job file names it, with the rows of the file it points at. */
public sealed interface SourceDefinition {
  /**
   * Returns what the ledger calls it: its {@code name} in the job file, else its path as written
   * there. No two sources of a job share a name.
   */
  String name();

  /**
   * Papers in a folder.
   *
   * @param path an existing folder
   * @param manifest rows of its {@code manifest.csv}, one to a file; empty if it has none
   */
  record Folder(String name, Path path, List<FolderPaper> manifest) implements SourceDefinition {
    public Folder {
      manifest = List.copyOf(manifest);
    }
  }

  /**
   * What publications say.
   *
   * @param path the file
   * @param rows in the file's order; several may be about the same municipality
   */
  record Reported(String name, Path path, List<ReportedStatus> rows) implements SourceDefinition {
    public Reported {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Publishing systems to ask.
   *
   * @param path the file
   * @param rows in the file's order, disabled ones too
   */
  record Portals(String name, Path path, List<Portal> rows) implements SourceDefinition {
    public Portals {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Papers whose addresses a person collected.
   *
   * @param path the file
   * @param rows in the file's order, each with an absolute http(s) address as its location and the
   *     name of this source
   */
  record Addresses(String name, Path path, List<DocumentReference> rows)
      implements SourceDefinition {
    public Addresses {
      rows = List.copyOf(rows);
    }
  }

  /**
   * The invented portals, for the length of a run.
   *
   * @param municipalities how many of the register publish
   * @param papers how many papers each of them publishes
   * @param seed of everything that is invented
   */
  record Example(String name, int municipalities, int papers, long seed)
      implements SourceDefinition {}
}
