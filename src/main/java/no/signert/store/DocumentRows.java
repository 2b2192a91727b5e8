package no.signert.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import no.signert.domain.ArchiveLocation;
import no.signert.domain.Attribution;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Sha256;
import no.signert.domain.Validators;
import org.jspecify.annotations.Nullable;

/** How a paper stands in the tables {@code document} and {@code document_version}. */
final class DocumentRows {
  /** Columns that {@link #document} reads; {@code v} may be outer joined. */
  static final String COLUMNS =
      """
      d.document_key, d.source, d.location, d.public_address, d.municipality_number AS listed_owner,
      d.attribution AS listed_attribution, d.title, d.body_kind AS listed_body_kind,
      d.body_name AS listed_body_name, d.meeting_date, d.case_number, d.kind, d.withheld, d.checked_at,
      v.sha256 AS version_sha256, v.media_type, v.charset, v.byte_count, v.etag, v.last_modified,
      v.archive_file, v.archive_offset, v.retrieved_at, v.first_seen_on AS version_first_seen_on
      """;

  static final String CURRENT =
      "document_version v ON v.document_key = d.document_key AND v.sha256 = d.current_sha256";

  private static final int KEY_LENGTH = 20;

  private DocumentRows() {}

  /** Short, and the same in every store, so that it may stand in links. */
  static String key(String source, String location) {
    return Sha256.of(source + "\n" + location).substring(0, KEY_LENGTH);
  }

  /** Returns the host of an address in lower case; empty for a file, or where there is none. */
  static String host(DocumentReference reference) {
    if (!reference.isRemote()) {
      return "";
    }
    try {
      return Objects.requireNonNullElse(URI.create(reference.location()).getHost(), "")
          .toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  static StoredDocument document(ResultSet row, int number) throws SQLException {
    String checked = row.getString("checked_at");
    return new StoredDocument(
        row.getString("document_key"),
        reference(row),
        version(row),
        checked == null ? null : Instant.parse(checked));
  }

  static DocumentReference reference(ResultSet row) throws SQLException {
    return new DocumentReference(
        row.getString("source"),
        row.getString("location"),
        Cells.address(row, "public_address"),
        Cells.municipality(row, "listed_owner"),
        Attribution.valueOf(row.getString("listed_attribution")),
        row.getString("title"),
        Cells.body(row, "listed_"),
        Cells.day(row, "meeting_date"),
        row.getString("case_number"),
        DocumentKind.valueOf(row.getString("kind")),
        row.getInt("withheld") == 1);
  }

  private static @Nullable Version version(ResultSet row) throws SQLException {
    String sha256 = row.getString("version_sha256");
    if (sha256 == null) {
      return null;
    }
    return new Version(
        sha256,
        row.getString("media_type"),
        row.getString("charset"),
        row.getLong("byte_count"),
        new Validators(row.getString("etag"), row.getString("last_modified")),
        archived(row),
        Instant.parse(row.getString("retrieved_at")));
  }

  static @Nullable ArchiveLocation archived(ResultSet row) throws SQLException {
    String file = row.getString("archive_file");
    return file == null ? null : new ArchiveLocation(file, row.getLong("archive_offset"));
  }
}
