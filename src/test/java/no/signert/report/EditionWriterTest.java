package no.signert.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.signert.domain.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionWriterTest {
  @TempDir Path directory;

  @Test
  void anEditionHasEveryFileOfTheContract() throws IOException {
    assertThat(written(DemoEdition.in("nb"), "a").keySet())
        .contains(
            "akson-2020-06-29.xlsx",
            "changes.csv",
            "datapackage.json",
            "evidence.csv",
            "failures.csv",
            "feed.atom",
            "index.html",
            "map.svg",
            "municipalities.csv",
            "regions.csv",
            "sources.csv");
  }

  @Test
  void theSameEditionGivesTheSameBytesInAnotherTimeZoneAndLocale() throws IOException {
    Edition edition = DemoEdition.in("nb");
    Map<String, byte[]> here = written(edition, "a");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Map<String, byte[]> there = written(edition, "b/c/d");
      assertThat(there.keySet()).isEqualTo(here.keySet());
      here.forEach((file, bytes) -> assertThat(there.get(file)).as(file).isEqualTo(bytes));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private Map<String, byte[]> written(Edition edition, String name) throws IOException {
    Path target = Files.createDirectories(directory.resolve(name));
    new EditionWriter().write(edition, target);
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(target)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(path.getFileName().toString(), Files.readAllBytes(path));
      }
    }
    assertThat(files.values().stream().map(b -> b.length).toList()).doesNotContain(0);
    String keep = System.getProperty("signert.demo");
    if (keep != null) {
      for (String file : List.copyOf(files.keySet())) {
        Files.createDirectories(Path.of(keep));
        Files.copy(
            target.resolve(file),
            Path.of(keep).resolve(file),
            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return files;
  }
}
