package no.signert.report.table;

import static no.signert.report.table.Kind.ADDRESS;
import static no.signert.report.table.Kind.CODE;
import static no.signert.report.table.Kind.DAY;
import static no.signert.report.table.Kind.DIGITS;
import static no.signert.report.table.Kind.INTEGER;
import static no.signert.report.table.Kind.TEXT;
import static no.signert.report.table.Kind.YES_NO;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.signert.domain.Body;
import no.signert.domain.Edition;
import no.signert.domain.Evidence;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.Quote;
import org.jspecify.annotations.Nullable;

/** What each paper says, with the words that say so and where they stand. */
final class EvidenceColumns {
  private EvidenceColumns() {}

  static Table<Evidence> table(Edition edition, Links links, Names names) {
    Set<String> deciding = deciding(edition);
    List<Column<Evidence>> columns =
        List.of(
            new Column<>("number", DIGITS, row -> row.municipality().value()),
            new Column<>("name", TEXT, row -> names.of(row.municipality())),
            new Column<>("decides", YES_NO, row -> deciding.contains(identity(row))),
            new Column<>("outcome", CODE, row -> row.finding().outcome()),
            new Column<>("quote", TEXT, ofQuote(Quote::text)),
            new Column<>("page", INTEGER, ofQuote(Quote::page)),
            new Column<>("start", INTEGER, ofQuote(Quote::start)),
            new Column<>("end", INTEGER, ofQuote(Quote::end)),
            new Column<>("section", CODE, row -> row.finding().section()),
            new Column<>("body", TEXT, ofBody(Body::name)),
            new Column<>("body_kind", CODE, ofBody(Body::kind)),
            new Column<>("decided_on", DAY, Evidence::decidedOn),
            new Column<>("confidence", CODE, row -> row.finding().confidence()),
            new Column<>("needs_review", YES_NO, row -> row.finding().needsReview()),
            new Column<>("review_reasons", TEXT, EvidenceColumns::reasons),
            new Column<>("rule", TEXT, row -> row.finding().rule()),
            new Column<>("rules_version", TEXT, Evidence::rulesVersion),
            new Column<>("language", TEXT, EvidenceColumns::language),
            new Column<>("title", TEXT, row -> blankToNull(row.reference().title())),
            new Column<>("document_kind", CODE, row -> row.reference().kind()),
            new Column<>("case_number", TEXT, row -> row.reference().caseNumber()),
            new Column<>("source", TEXT, row -> row.reference().source()),
            new Column<>("document_url", ADDRESS, row -> links.paper(row.reference())),
            new Column<>("location", TEXT, row -> row.reference().location()),
            new Column<>("attribution", CODE, row -> row.reference().attribution()),
            new Column<>("document_sha256", TEXT, Evidence::sha256),
            new Column<>("copy", ADDRESS, links::copy));
    return new Table<>("evidence", columns, edition.evidence(), List.of());
  }

  /** What tells the deciding papers from the others. */
  private static Set<String> deciding(Edition edition) {
    Set<String> deciding = new HashSet<>();
    for (MunicipalityStatus status : edition.statuses()) {
      if (status.evidence() != null) {
        deciding.add(identity(status.evidence()));
      }
    }
    return deciding;
  }

  private static String identity(Evidence row) {
    return row.municipality() + " " + row.sha256() + " " + row.reference().location();
  }

  private static @Nullable String reasons(Evidence row) {
    List<?> reasons = row.finding().reviewReasons();
    return reasons.isEmpty()
        ? null
        : reasons.stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  private static @Nullable String language(Evidence row) {
    return row.finding().language() == null ? null : row.finding().language().code();
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }

  private static Function<Evidence, @Nullable Object> ofQuote(Function<Quote, Object> part) {
    return row -> row.finding().quote() == null ? null : part.apply(row.finding().quote());
  }

  private static Function<Evidence, @Nullable Object> ofBody(Function<Body, Object> part) {
    return row -> row.finding().body() == null ? null : part.apply(row.finding().body());
  }
}
