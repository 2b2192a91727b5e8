package no.signert.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import no.signert.domain.Outcome;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of papers with the outcomes that people gave them. */
final class Labels {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private Labels() {}

  /**
   * Reads the labels of a campaign by path of the paper, in the order of the rows.
   *
   * @throws BadArgument naming line, value and remedy if the table cannot be used
   */
  static Map<Path, Outcome> read(Path table, Path folder, String campaign) {
    Map<Path, Outcome> labels = new LinkedHashMap<>();
    try (CSVParser rows = CSVParser.parse(table, StandardCharsets.UTF_8, FORMAT)) {
      for (String column : new String[] {"file", "outcome"}) {
        if (!rows.getHeaderMap().containsKey(column)) {
          throw new BadArgument(table + ":1: The column '" + column + "' is missing. Add it.");
        }
      }
      boolean several = rows.getHeaderMap().containsKey("campaign");
      for (CSVRecord row : rows) {
        if (!several || row.get("campaign").equals(campaign)) {
          String place = table + ":" + rows.getCurrentLineNumber();
          Path paper = folder.resolve(row.get("file"));
          if (!Files.isRegularFile(paper)) {
            throw new BadArgument(
                place + ": There is no paper, '" + paper + "'. Check the folder.");
          }
          labels.put(paper, outcome(place, row.get("outcome")));
        }
      }
    } catch (IOException e) {
      throw new BadArgument("The labels cannot be read, '" + table + "': " + e.getMessage() + ".");
    }
    return labels;
  }

  private static Outcome outcome(String place, String word) {
    try {
      return Outcome.valueOf(word);
    } catch (IllegalArgumentException e) {
      throw new BadArgument(
          place
              + ": No outcome is called so, '"
              + word
              + "'. Use one of "
              + Arrays.toString(Outcome.values())
              + ".");
    }
  }
}
