package no.signert.input;

import java.util.List;
import no.signert.domain.PublishedTotal;
import org.jspecify.annotations.Nullable;

/** Reads totals that others published. */
final class PublishedTotalReader {
  static final Columns COLUMNS =
      Columns.of(
          List.of("as_of", "area", "source_url"),
          List.of(
              "signed_municipalities",
              "of_municipalities",
              "signed_population",
              "of_population",
              "population_share"));

  private PublishedTotalReader() {}

  /** Reads a row; null, with problems noted, where it cannot be used. */
  static @Nullable PublishedTotal read(Row row) {
    var day = row.required("as_of", Written::date);
    var area = row.required("area", Written::value);
    var signed = row.optional("signed_municipalities", Written::count);
    var of = row.optional("of_municipalities", Written::count);
    var signedPopulation = row.optional("signed_population", Written::wholeNumber);
    var ofPopulation = row.optional("of_population", Written::wholeNumber);
    var share = row.optional("population_share", Written::fraction);
    var url = row.required("source_url", Written::address);
    if (signed != null && of != null && signed > of) {
      row.problem(
          "signed_municipalities is more than of_municipalities",
          signed.toString(),
          "Mend one of the figures.");
    }
    return day == null || area == null || url == null || row.isWrong()
        ? null
        : new PublishedTotal(
            day,
            area,
            signed,
            of,
            signedPopulation,
            ofPopulation,
            share == null ? null : share.doubleValue(),
            url,
            row.text("note"));
  }
}
