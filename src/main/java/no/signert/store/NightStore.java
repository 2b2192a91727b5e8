package no.signert.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one step wrote for the next step and the next night, by subject.
 *
 * <p>Everything here may be called inside a transaction of the same data source, and then takes
 * part in it. Every write may be repeated: the second one changes nothing.
 *
 * @param runs attempts at reporting days
 * @param documents papers and their bytes
 * @param findings what papers say
 * @param ledger visits and failures
 * @param asked when sources last answered in full
 * @param editions what was published and held back
 */
public record NightStore(
    Runs runs,
    Documents documents,
    Findings findings,
    Ledger ledger,
    Asked asked,
    Editions editions) {
  /**
   * Opens the store in a file, bringing its tables to the newest version.
   *
   * @throws IllegalStateException if a newer program made the file
   */
  public static NightStore open(DataSource file) {
    Schema.migrate(file);
    JdbcTemplate batches = new JdbcTemplate(file);
    JdbcClient jdbc = JdbcClient.create(batches);
    return new NightStore(
        new Runs(jdbc),
        new Documents(jdbc, batches),
        new Findings(jdbc),
        new Ledger(jdbc),
        new Asked(jdbc),
        new Editions(jdbc));
  }
}
