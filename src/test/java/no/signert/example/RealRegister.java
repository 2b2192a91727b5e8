package no.signert.example;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Register;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The register of 2020, read plainly. */
final class RealRegister {
  static final Register OF_2020 = read(Path.of("input/register/municipalities-2020.csv"));

  private RealRegister() {}

  private static Register read(Path file) {
    List<Municipality> municipalities = new ArrayList<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(file)) {
      for (CSVRecord row : format.parse(in)) {
        municipalities.add(
            new Municipality(
                new MunicipalityNumber(row.get("number")),
                row.get("name"),
                Long.parseLong(row.get("population_2020")),
                row.toMap()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The register of 2020 is missing", e);
    }
    return new Register(file.toString(), municipalities);
  }
}
