package no.signert.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.signert.domain.Attribution;
import no.signert.domain.DocumentReference;
import no.signert.domain.Finding;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Quote;
import no.signert.domain.TrailStep;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What papers say, each read once by each version of the rules. */
public final class Findings {
  /** Papers that count: listed still, published, with bytes. */
  private static final String COUNTING =
      " FROM document d JOIN "
          + DocumentRows.CURRENT
          + " LEFT JOIN finding f ON f.document_key = v.document_key AND f.sha256 = v.sha256"
          + " LEFT JOIN unreadable u ON u.document_key = v.document_key AND u.sha256 = v.sha256"
          + " WHERE d.withdrawn_on IS NULL AND d.withheld = 0";

  /** Of those, the ones that were read and say something. */
  private static final String READ =
      " FROM finding f JOIN document d ON d.document_key = f.document_key JOIN "
          + DocumentRows.CURRENT
          + " WHERE v.sha256 = f.sha256 AND d.withdrawn_on IS NULL AND d.withheld = 0"
          + " AND (f.outcome <> 'NOT_A_DECISION' OR f.quote IS NOT NULL OR f.passages <> '[]')";

  private static final String NOBODY = " AND f.municipality_number IS NULL";
  private static final String IN_ORDER = " ORDER BY d.source, d.location";

  private final JdbcClient jdbc;

  Findings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns how many papers there are to be read, whether or not they have been. */
  public long countCandidates() {
    return jdbc.sql("SELECT COUNT(*)" + COUNTING).query(Long.class).single();
  }

  /** Returns the next papers, read already or not, in the order of keys. */
  public List<Reading.Candidate> candidates(String afterKey, int limit) {
    return jdbc.sql(
            "SELECT "
                + DocumentRows.COLUMNS
                + ", f.rules_version AS read_rules, f.question_sha256 AS read_question,"
                + " u.rules_version AS unread_rules, u.question_sha256 AS unread_question"
                + COUNTING
                + " AND d.document_key > ? ORDER BY d.document_key LIMIT ?")
        .params(afterKey, limit)
        .query(Findings::candidate)
        .list();
  }

  private static Reading.Candidate candidate(ResultSet row, int number) throws SQLException {
    List<Reading.Mark> marks = new ArrayList<>();
    for (String prefix : List.of("read_", "unread_")) {
      String rules = row.getString(prefix + "rules");
      if (rules != null) {
        marks.add(new Reading.Mark(rules, row.getString(prefix + "question")));
      }
    }
    return new Reading.Candidate(DocumentRows.document(row, number), marks);
  }

  /** Takes down what came of reading a paper's bytes, in place of what came of it before. */
  public void save(String key, String sha256, Reading.Mark mark, Reading reading) {
    for (String table : List.of("finding", "unreadable")) {
      jdbc.sql("DELETE FROM " + table + " WHERE document_key = ? AND sha256 = ?")
          .params(key, sha256)
          .update();
    }
    if (reading instanceof Reading.Unreadable unreadable) {
      jdbc.sql(
              """
              INSERT INTO unreadable (document_key, sha256, rules_version, question_sha256, kind,
                message) VALUES (?, ?, ?, ?, ?, ?)""")
          .params(
              Cells.row(
                  key,
                  sha256,
                  mark.rulesVersion(),
                  mark.questionSha256(),
                  unreadable.kind().name(),
                  unreadable.message()))
          .update();
    } else if (reading instanceof Reading.Read read) {
      insert(key, sha256, mark, read);
    }
  }

  private void insert(String key, String sha256, Reading.Mark mark, Reading.Read read) {
    Finding finding = read.finding();
    Quote quote = finding.quote();
    jdbc.sql(
            """
            INSERT INTO finding (document_key, sha256, rules_version, question_sha256,
              municipality_number, attribution, outcome, quote, quote_page, quote_start, quote_end,
              section, body_kind, body_name, decided_on, confidence, review_reasons, rule, language,
              trail, passages)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            Cells.row(
                key,
                sha256,
                mark.rulesVersion(),
                mark.questionSha256(),
                Cells.text(read.owner()),
                read.attribution().name(),
                finding.outcome().name(),
                quote == null ? null : quote.text(),
                quote == null ? null : quote.page(),
                quote == null ? null : quote.start(),
                quote == null ? null : quote.end(),
                Cells.text(finding.section()),
                Cells.kindOf(finding.body()),
                Cells.nameOf(finding.body()),
                Cells.text(finding.decidedOn()),
                finding.confidence().name(),
                FindingRows.words(finding.reviewReasons()),
                finding.rule(),
                Cells.text(finding.language()),
                FindingRows.json(finding.trail()),
                FindingRows.json(finding.passages())))
        .update();
  }

  /** Returns whose papers there are, in the order of numbers; empty for papers of nobody known. */
  public List<Optional<MunicipalityNumber>> owners() {
    return jdbc.sql("SELECT DISTINCT municipality_number FROM finding ORDER BY 1")
        .query((row, number) -> Optional.ofNullable(Cells.municipality(row, "municipality_number")))
        .list();
  }

  /**
   * Returns every paper of an owner that counts and says something, or holds words that a reader
   * would stumble on, by source and location.
   *
   * @param owner whose papers; empty for those whose owner nobody knows
   */
  public List<StoredFinding> telling(Optional<MunicipalityNumber> owner) {
    String whose = owner.isPresent() ? " AND f.municipality_number = ?" : NOBODY;
    return jdbc.sql("SELECT " + DocumentRows.COLUMNS + ", f.*" + READ + whose + IN_ORDER)
        .params(owner.stream().map(MunicipalityNumber::value).toList())
        .query((row, number) -> stored(row, FindingRows.trail(row)))
        .list();
  }

  /**
   * Returns the papers of some municipalities as {@link #telling(Optional)} does, but without their
   * trails: nothing that is published prints them, and they are most of what there is to read.
   */
  public List<StoredFinding> published(Collection<MunicipalityNumber> owners) {
    String places = String.join(", ", Collections.nCopies(owners.size(), "?"));
    return jdbc.sql(
            "SELECT "
                + DocumentRows.COLUMNS
                + ", f.*"
                + READ
                + " AND f.municipality_number IN ("
                + places
                + ")"
                + IN_ORDER)
        .params(owners.stream().map(MunicipalityNumber::value).toList())
        .query((row, number) -> stored(row, List.of()))
        .list();
  }

  private static StoredFinding stored(ResultSet row, List<TrailStep> trail) throws SQLException {
    MunicipalityNumber owner = Cells.municipality(row, "municipality_number");
    Attribution attribution = Attribution.valueOf(row.getString("attribution"));
    DocumentReference reference = DocumentRows.reference(row);
    if (owner != null && attribution == Attribution.HEADER) {
      reference = reference.ownedBy(owner);
    }
    return new StoredFinding(
        reference,
        owner,
        row.getString("version_sha256"),
        DocumentRows.archived(row),
        LocalDate.parse(row.getString("version_first_seen_on")),
        FindingRows.finding(row, trail),
        row.getString("rules_version"));
  }
}
