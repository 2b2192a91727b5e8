package no.signert.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.signert.domain.ArchiveLocation;
import no.signert.domain.DocumentReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers that sources list, and the bytes they have had. */
public final class Documents {
  private static final String TO_FETCH =
      " FROM document d LEFT JOIN "
          + DocumentRows.CURRENT
          + " WHERE d.listed_run = :run AND d.withheld = 0 AND d.withdrawn_on IS NULL"
          + " AND (d.fetched_run IS NULL OR d.fetched_run <> :run)";

  private static final String LIST =
      """
      INSERT INTO document (document_key, source, location, host, public_address,
        municipality_number, attribution, title, body_kind, body_name, meeting_date,
        case_number, kind, withheld, first_seen_on, last_seen_on, listed_run)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (document_key) DO UPDATE SET public_address = excluded.public_address,
        municipality_number = excluded.municipality_number,
        attribution = excluded.attribution, title = excluded.title,
        body_kind = excluded.body_kind, body_name = excluded.body_name,
        meeting_date = excluded.meeting_date, case_number = excluded.case_number,
        kind = excluded.kind, withheld = excluded.withheld, withdrawn_on = NULL,
        first_seen_on = CASE WHEN excluded.first_seen_on < document.first_seen_on
          THEN excluded.first_seen_on ELSE document.first_seen_on END,
        last_seen_on = CASE WHEN excluded.last_seen_on > document.last_seen_on
          THEN excluded.last_seen_on ELSE document.last_seen_on END,
        listed_run = excluded.listed_run""";

  private static final String LEAVE = "UPDATE document SET fetched_run = ? WHERE document_key = ?";

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  Documents(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Takes down which papers a source lists, with its latest word on each. */
  public void list(Run run, Collection<DocumentReference> references) {
    batches.batchUpdate(LIST, references.stream().map(each -> listed(run, each)).toList());
  }

  private static @Nullable Object[] listed(Run run, DocumentReference reference) {
    return new @Nullable Object[] {
      DocumentRows.key(reference.source(), reference.location()),
      reference.source(),
      reference.location(),
      DocumentRows.host(reference),
      Cells.text(reference.publicAddress()),
      Cells.text(reference.municipality()),
      reference.attribution().name(),
      reference.title(),
      Cells.kindOf(reference.body()),
      Cells.nameOf(reference.body()),
      Cells.text(reference.meetingDate()),
      reference.caseNumber(),
      reference.kind().name(),
      reference.withheld() ? 1 : 0,
      run.asOf().toString(),
      run.asOf().toString(),
      run.id()
    };
  }

  /**
   * Marks as withdrawn what a source that was seen to its end no longer lists. Papers of meetings
   * after the reporting day stay: nobody asked for them.
   *
   * @return how many were withdrawn since the source was last seen
   */
  public int withdrawUnlisted(Run run, String source) {
    return jdbc.sql(
            """
            UPDATE document SET withdrawn_on = :day
            WHERE source = :source AND listed_run <> :run AND withdrawn_on IS NULL
              AND (meeting_date IS NULL OR meeting_date <= :day)""")
        .param("day", run.asOf().toString())
        .param("source", source)
        .param("run", run.id())
        .update();
  }

  /** Returns the hosts that have papers to fetch in this run, empty text for files, in order. */
  public List<String> hostsToFetch(Run run) {
    return jdbc.sql("SELECT DISTINCT d.host" + TO_FETCH + " ORDER BY d.host")
        .param("run", run.id())
        .query(String.class)
        .list();
  }

  /** Returns how many papers this run still has to fetch. */
  public long countToFetch(Run run) {
    return jdbc.sql("SELECT COUNT(*)" + TO_FETCH).param("run", run.id()).query(Long.class).single();
  }

  /** Returns the next papers of a host that this run still has to fetch, in the order of keys. */
  public List<StoredDocument> toFetch(Run run, String host, String afterKey, int limit) {
    return jdbc.sql(
            "SELECT "
                + DocumentRows.COLUMNS
                + TO_FETCH
                + " AND d.host = :host AND d.document_key > :after"
                + " ORDER BY d.document_key LIMIT :limit")
        .param("run", run.id())
        .param("host", host)
        .param("after", afterKey)
        .param("limit", limit)
        .query(DocumentRows::document)
        .list();
  }

  /**
   * Takes down the bytes of a paper as this run met them; bytes met before are kept beside.
   *
   * @param asked when its server was asked; null if the archive was
   */
  public void fetched(Run run, String key, Version version, @Nullable Instant asked) {
    ArchiveLocation archived = version.archived();
    jdbc.sql(
            """
            INSERT INTO document_version (document_key, sha256, media_type, charset, byte_count,
              etag, last_modified, archive_file, archive_offset, retrieved_at, first_seen_on,
              last_seen_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (document_key, sha256) DO UPDATE SET etag = excluded.etag,
              last_modified = excluded.last_modified, media_type = excluded.media_type,
              charset = excluded.charset,
              first_seen_on = CASE WHEN excluded.first_seen_on < document_version.first_seen_on
                THEN excluded.first_seen_on ELSE document_version.first_seen_on END,
              last_seen_on = CASE WHEN excluded.last_seen_on > document_version.last_seen_on
                THEN excluded.last_seen_on ELSE document_version.last_seen_on END""")
        .params(
            Cells.row(
                key,
                version.sha256(),
                version.mediaType(),
                version.charset(),
                version.byteCount(),
                version.validators().etag(),
                version.validators().lastModified(),
                archived == null ? null : archived.file(),
                archived == null ? null : archived.offset(),
                version.retrievedAt().toString(),
                run.asOf().toString(),
                run.asOf().toString()))
        .update();
    jdbc.sql(
            """
            UPDATE document SET current_sha256 = ?, fetched_run = ?,
              checked_at = COALESCE(?, checked_at)
            WHERE document_key = ?""")
        .params(Cells.row(version.sha256(), run.id(), Cells.text(asked), key))
        .update();
  }

  /** Takes down that this run leaves papers in peace: what is known of them still does. */
  public void notAsked(Run run, Collection<String> keys) {
    batches.batchUpdate(LEAVE, keys.stream().map(key -> new Object[] {run.id(), key}).toList());
  }

  /** Takes down that a source, which this run leaves in peace, lists what it last listed. */
  public void stillListed(Run run, String source) {
    jdbc.sql("UPDATE document SET listed_run = ? WHERE source = ? AND withdrawn_on IS NULL")
        .params(run.id(), source)
        .update();
  }

  /** Takes down that a source, which this run asked, lists what it last listed. */
  public void listedAgain(Run run, String source) {
    jdbc.sql(
            """
            UPDATE document SET listed_run = :run,
              last_seen_on = CASE WHEN :day > last_seen_on THEN :day ELSE last_seen_on END
            WHERE source = :source AND withdrawn_on IS NULL""")
        .param("run", run.id())
        .param("day", run.asOf().toString())
        .param("source", source)
        .update();
  }

  /** Takes down that this run tried to fetch a paper in vain; bytes met before still count. */
  public void notFetched(Run run, String key) {
    jdbc.sql("UPDATE document SET fetched_run = ?, checked_at = NULL WHERE document_key = ?")
        .params(run.id(), key)
        .update();
  }
}
