package no.signert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.signert.example.Example;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers can open the papers that decide without the net, and no others are laid out. */
class CopiedPapersTest {
  @TempDir Path folder;

  @Test
  void everyDecidingPaperHasACopyThatTheEditionLeadsTo() throws Exception {
    try (Example example = new Example(ServedNight.register(), 24, 3, 1, 0, List.of())) {
      ServedNight night = new ServedNight(folder, example);
      night.with("SIGNERT_DELAY_MS", "0");
      assertThat(night.run()).as(night.told()).isEqualTo(ExitCode.OK);
      Set<String> wanted = new HashSet<>();
      for (CSVRecord row : night.rows("evidence.csv")) {
        boolean decides = row.get("decides").equals("yes");
        assertThat(row.get("copy").isEmpty()).as(row.get("location")).isEqualTo(!decides);
        if (decides) {
          wanted.add(opened(night, row));
        }
      }
      try (Stream<Path> laidOut = Files.list(night.output().resolve("papers"))) {
        assertThat(laidOut.map(file -> file.getFileName().toString()))
            .containsExactlyInAnyOrderElementsOf(wanted);
      }
      assertThat(links(night.output().resolve("example.xlsx")))
          .anyMatch(l -> l.startsWith("papers/"));
      assertThat(links(night.edition("example-" + ServedNight.AS_OF + ".xlsx")))
          .anyMatch(link -> link.startsWith("../papers/"));
    }
  }

  /** Follows the link of a row; returns the name of the file. */
  private static String opened(ServedNight night, CSVRecord row) throws Exception {
    String[] link = row.get("copy").split("#", -1);
    Path copy = night.edition("evidence.csv").resolveSibling(link[0]).normalize();
    byte[] content = Files.readAllBytes(copy);
    if (link[0].endsWith(".txt")) {
      String text = Files.readString(copy);
      int start = Integer.parseInt(row.get("start"));
      assertThat(text.substring(start, Integer.parseInt(row.get("end"))))
          .isEqualTo(row.get("quote"));
    } else {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      assertThat(HexFormat.of().formatHex(hash)).isEqualTo(row.get("document_sha256"));
    }
    if (link[0].endsWith(".pdf")) {
      assertThat(link[1]).isEqualTo("page=" + row.get("page"));
    }
    return copy.getFileName().toString();
  }

  private static List<String> links(Path workbook) throws Exception {
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      return book.getSheet("Belegg").getHyperlinkList().stream()
          .map(XSSFHyperlink::getAddress)
          .filter(address -> address != null)
          .toList();
    }
  }
}
