package no.signert.input;

import java.util.List;
import java.util.Objects;
import no.signert.domain.Attribution;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import org.jspecify.annotations.Nullable;

/** Reads a list of papers' addresses that a person collected: one row to an address. */
final class AddressReader {
  static final Columns COLUMNS =
      Columns.of(
          List.of("municipality_number", "url"), List.of("title", "body", "meeting_date", "kind"));

  private AddressReader() {}

  /** Reads a row; null, with problems noted, where it cannot be used. */
  static @Nullable DocumentReference read(Row row, String source, Owners owners) {
    var owner = owners.of(row);
    var url = row.required("url", Written::address);
    var body = row.optional("body", ManifestReader::body);
    var day = row.optional("meeting_date", Written::date);
    var kind = row.optional("kind", cell -> cell.constant(DocumentKind.class));
    return owner == null || url == null || row.isWrong()
        ? null
        : new DocumentReference(
            source,
            url.toString(),
            null,
            owner,
            Attribution.MANIFEST,
            row.text("title"),
            body,
            day,
            null,
            Objects.requireNonNullElse(kind, DocumentKind.UNKNOWN),
            false);
  }
}
