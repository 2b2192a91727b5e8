package no.signert.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.signert.domain.Confidence;
import no.signert.domain.Finding;
import no.signert.domain.Outcome;
import no.signert.domain.Quote;
import no.signert.domain.ReviewReason;
import no.signert.domain.SectionKind;
import no.signert.domain.TrailStep;
import no.signert.domain.WrittenForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a finding stands in the table {@code finding}: facts in columns, lists as JSON. */
final class FindingRows {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<TrailStep>> TRAIL = new TypeReference<>() {};
  private static final TypeReference<List<Quote>> QUOTES = new TypeReference<>() {};

  private FindingRows() {}

  static String json(List<?> values) {
    return JSON.writeValueAsString(values);
  }

  static String words(List<ReviewReason> reasons) {
    return reasons.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  /** Reads a finding, but for its trail. */
  static Finding finding(ResultSet row, List<TrailStep> trail) throws SQLException {
    LocalDate decidedOn = Cells.day(row, "decided_on");
    return new Finding(
        Outcome.valueOf(row.getString("outcome")),
        quote(row),
        Cells.word(row, "section", SectionKind.class),
        Cells.body(row, ""),
        decidedOn,
        Confidence.valueOf(row.getString("confidence")),
        reasons(row.getString("review_reasons")),
        row.getString("rule"),
        Cells.word(row, "language", WrittenForm.class),
        trail,
        passages(row.getString("passages")));
  }

  static List<TrailStep> trail(ResultSet row) throws SQLException {
    return JSON.readValue(row.getString("trail"), TRAIL);
  }

  private static List<Quote> passages(String json) {
    return json.equals("[]") ? List.of() : JSON.readValue(json, QUOTES);
  }

  private static @Nullable Quote quote(ResultSet row) throws SQLException {
    String text = row.getString("quote");
    return text == null
        ? null
        : new Quote(
            text, row.getInt("quote_page"), row.getInt("quote_start"), row.getInt("quote_end"));
  }

  private static List<ReviewReason> reasons(String words) {
    return words.isEmpty()
        ? List.of()
        : Arrays.stream(words.split(" ")).map(ReviewReason::valueOf).toList();
  }
}
