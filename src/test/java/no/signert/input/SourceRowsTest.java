package no.signert.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in the list of sources. */
class SourceRowsTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = new Desk(folder);
  }

  @Test
  void anUnknownTypeIsNamedWithTheTypeThatWasMeant() {
    assertThat(desk.source("{ type: portal, path: DIR/portals.csv }").problem())
        .isEqualTo(
            "job.yml:14: sources.type is not a known word, 'portal'. Did you mean 'portals'? "
                + "Write one of: folder, reported, portals, addresses, example.");
  }

  @Test
  void aSourceWithoutATypeIsRefused() {
    assertThat(desk.source("{ path: DIR/papers }").problem())
        .isEqualTo("job.yml:14: The key 'sources.type' is missing. Add it.");
  }

  @Test
  void aSourceWithoutAPathIsRefused() {
    assertThat(desk.source("{ type: reported }").problem())
        .isEqualTo("job.yml:14: The key 'sources.path' is missing. Add it.");
  }

  @Test
  void anUnknownKeyOfASourceIsNamed() {
    assertThat(desk.source("{ type: example, municipality: 3 }").problem())
        .startsWith("job.yml:14: Unknown key, 'sources.municipality'. Did you mean");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThat(desk.source("{ type: folder, path: DIR/lost }").problem())
        .isEqualTo(
            "job.yml:14: The folder is not there, 'lost'. Paths are relative to the working"
                + " directory: mend the path, or make the folder.");
  }

  @Test
  void aTableThatIsNotThereIsNamed() {
    assertThat(desk.source("{ type: reported, path: DIR/lost.csv }").problem())
        .startsWith("job.yml:14: The file that sources.path names is not there, 'lost.csv'.");
  }

  @Test
  void theSameFolderTwiceIsRefused() {
    assertThat(desk.source("{ type: folder, path: DIR/papers }").problem())
        .isEqualTo(
            "job.yml:14: The same source as in line 13, 'papers'. "
                + "Remove one of them, or give each a name: of its own.");
  }

  @Test
  void anExampleLargerThanTheRegisterIsRefused() {
    assertThat(desk.source("{ type: example, municipalities: 356 }").problem())
        .isEqualTo(
            "job.yml:14: The example cannot have so many municipalities, '356'. "
                + "The register has 4: write a number from 1 to 4.");
  }

  @Test
  void anExampleWithAPartOfAPaperIsRefused() {
    assertThat(desk.source("{ type: example, papers: 2.5 }").problem())
        .startsWith("job.yml:14: sources.papers is not a whole number, '2.5'.");
  }

  @Test
  void aSourceThatIsAWordIsRefused() {
    assertThat(desk.source("folder").problem())
        .isEqualTo(
            "job.yml:14: sources has no keys, 'folder'. "
                + "Write 'key: value' lines, or {key: value}.");
  }
}
