package no.signert.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.signert.domain.Body;
import no.signert.domain.DocumentReference;
import no.signert.domain.Portal;
import no.signert.example.Example;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The lists that go with an example: its truth, and where its papers are. */
final class ExampleLists {
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final Example example;

  ExampleLists(Example example) {
    this.example = example;
  }

  void writeTruth(@Nullable Path file) {
    List<Object[]> rows =
        example.truth().entrySet().stream()
            .map(e -> new Object[] {e.getKey(), e.getValue()})
            .toList();
    write(file, rows, "number", "status");
  }

  void writePortals(@Nullable Path file) {
    write(
        file,
        example.portals().stream().map(ExampleLists::row).toList(),
        "municipality_number",
        "adapter",
        "base_url",
        "tenant",
        "robots",
        "override_approved_by",
        "override_approved_on",
        "override_reason",
        "enabled");
  }

  private static Object[] row(Portal portal) {
    Portal.RobotsOverride permission = portal.override();
    return new Object[] {
      portal.municipality(),
      portal.adapter(),
      portal.baseUrl(),
      portal.tenant(),
      permission == null ? "" : "override",
      permission == null ? "" : permission.approvedBy(),
      permission == null ? "" : permission.approvedOn(),
      permission == null ? "" : permission.reason(),
      "yes"
    };
  }

  void writeAddresses(@Nullable Path file) {
    write(
        file,
        example.addresses("example").stream().map(ExampleLists::row).toList(),
        "municipality_number",
        "url",
        "title",
        "body",
        "meeting_date",
        "kind");
  }

  private static Object[] row(DocumentReference address) {
    Body body = address.body();
    return new Object[] {
      address.municipality(),
      address.location(),
      address.title(),
      body == null ? "" : body.name(),
      address.meetingDate() == null ? "" : address.meetingDate(),
      address.kind()
    };
  }

  private static void write(@Nullable Path file, List<Object[]> rows, String... header) {
    if (file == null) {
      return;
    }
    try (Writer out = Files.newBufferedWriter(file);
        CSVPrinter csv = new CSVPrinter(out, CSV)) {
      csv.printRecord((Object[]) header);
      for (Object[] row : rows) {
        csv.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("'" + file + "' cannot be written", e);
    }
  }
}
