package no.signert.report.table;

import static no.signert.report.table.Kind.ADDRESS;
import static no.signert.report.table.Kind.CODE;
import static no.signert.report.table.Kind.DAY;
import static no.signert.report.table.Kind.DIGITS;
import static no.signert.report.table.Kind.INTEGER;
import static no.signert.report.table.Kind.TEXT;
import static no.signert.report.table.Kind.YES_NO;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.signert.domain.Body;
import no.signert.domain.Edition;
import no.signert.domain.Evidence;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.Quote;
import no.signert.report.words.Words;
import org.jspecify.annotations.Nullable;

/** What the edition says of each municipality. */
final class MunicipalityColumns {
  private MunicipalityColumns() {}

  static Table<MunicipalityStatus> table(Edition edition, Links links, Words words) {
    List<Column<MunicipalityStatus>> columns = new ArrayList<>();
    columns.add(new Column<>("number", DIGITS, row -> row.municipality().number().value()));
    columns.add(new Column<>("name", TEXT, row -> row.municipality().name()));
    for (String region : edition.campaign().regions()) {
      columns.add(new Column<>(region, TEXT, row -> row.municipality().attribute(region)));
    }
    columns.add(new Column<>("population", INTEGER, row -> row.municipality().population()));
    columns.add(new Column<>("in_scope", YES_NO, MunicipalityStatus::inScope));
    columns.add(new Column<>("status", CODE, MunicipalityStatus::status));
    columns.add(new Column<>("basis", CODE, MunicipalityStatus::basis));
    columns.add(new Column<>("body", TEXT, MunicipalityColumns::body));
    columns.add(new Column<>("decided_on", DAY, MunicipalityStatus::decidedOn));
    columns.add(new Column<>("quote", TEXT, ofQuote(Quote::text)));
    columns.add(new Column<>("page", INTEGER, ofQuote(Quote::page)));
    columns.add(new Column<>("document_url", ADDRESS, links::proof));
    columns.add(new Column<>("document_sha256", TEXT, MunicipalityColumns::sha256));
    columns.add(new Column<>("reported_by", TEXT, MunicipalityColumns::reportedBy));
    columns.add(new Column<>("last_examined", DAY, MunicipalityStatus::lastExamined));
    columns.add(new Column<>("needs_review", YES_NO, MunicipalityStatus::needsReview));
    Notes notes = new Notes(words);
    columns.add(new Column<>("note", TEXT, notes::of));
    return new Table<>("municipalities", columns, edition.statuses(), List.of("number"));
  }

  private static @Nullable String body(MunicipalityStatus row) {
    Evidence evidence = row.evidence();
    Body body = evidence == null ? null : evidence.finding().body();
    return body == null ? null : body.name();
  }

  private static @Nullable String sha256(MunicipalityStatus row) {
    return row.evidence() == null ? null : row.evidence().sha256();
  }

  private static @Nullable String reportedBy(MunicipalityStatus row) {
    return row.reported() == null ? null : row.reported().sourceTitle();
  }

  private static Function<MunicipalityStatus, @Nullable Object> ofQuote(
      Function<Quote, Object> part) {
    return row -> {
      Evidence evidence = row.evidence();
      Quote quote = evidence == null ? null : evidence.finding().quote();
      return quote == null ? null : part.apply(quote);
    };
  }
}
