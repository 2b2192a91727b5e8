package no.signert.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import no.signert.domain.Campaign;
import no.signert.domain.Declaration;
import no.signert.domain.Period;
import no.signert.domain.PublishLimits;
import no.signert.domain.Register;
import no.signert.domain.Scope;
import no.signert.domain.Threshold;
import org.jspecify.annotations.Nullable;

/** Reads the question a job file asks. */
final class CampaignReader {
  private static final Threshold MORE_THAN_HALF_OF_POPULATION =
      new Threshold(Threshold.Measure.POPULATION, new BigDecimal("0.5"));

  private final Section job;
  private final Problems problems;

  CampaignReader(Section job, Problems problems) {
    this.job = job;
    this.problems = problems;
  }

  /**
   * Reads the question.
   *
   * @param register null where it could not be read; the rest is checked even so
   * @param example whether a source is invented
   * @return null where a problem was noted
   */
  @Nullable Campaign read(@Nullable Register register, boolean example) {
    String key = job.read("key", CampaignReader::key);
    String title = job.read("title", Written::value);
    Written population = job.text("population");
    Declaration declaration = declaration();
    var deadline = job.read("deadline", Written::date);
    Period period = period();
    Threshold threshold = threshold();
    PublishLimits limits = limits();
    String language = language();
    if (register == null) {
      return null;
    }
    RegisterColumns columns = new RegisterColumns(register);
    Scope scope = columns.scope(job);
    List<String> regions = columns.regions(job);
    return key == null || title == null || population == null || declaration == null
        ? null
        : new Campaign(
            key,
            title,
            declaration,
            deadline,
            period,
            register,
            population.value(),
            scope,
            regions,
            threshold,
            limits,
            language,
            example);
  }

  private String language() {
    Section report = job.section("report");
    return report == null
        ? "nb"
        : report.read("language", written -> written.oneOf(List.of("nb", "nn", "en")), "nb");
  }

  static @Nullable String key(Written written) {
    if (written.value().matches("[a-z0-9][a-z0-9-]{0,62}")) {
      return written.value();
    }
    written.isWrong(
        "key cannot be used in paths",
        "Write lower-case letters a to z, digits and hyphens, at most 63.");
    return null;
  }

  private @Nullable Declaration declaration() {
    Section section = job.section("declaration");
    if (section == null) {
      return null;
    }
    section.knows(List.of("names", "instruments", "verbs"));
    section.requires(List.of("names"));
    List<String> names = words(section, "names");
    List<String> instruments = words(section, "instruments");
    List<String> verbs = words(section, "verbs");
    if (names.isEmpty()) {
      if (section.isEmptyList("names")) {
        problems.add(
            section.at("names"),
            "declaration.names is empty",
            null,
            "Write what a case paper calls it, such as names: [Akson].");
      }
      return null;
    }
    return new Declaration(names, instruments, verbs);
  }

  private static List<String> words(Section section, String key) {
    return section.texts(key).stream().map(Written::value).distinct().toList();
  }

  private @Nullable Period period() {
    Section section = job.section("period");
    if (section == null) {
      return null;
    }
    section.knows(List.of("from", "to"));
    section.requires(List.of("from", "to"));
    var from = section.read("from", Written::date);
    var to = section.read("to", Written::date);
    if (from == null || to == null) {
      return null;
    }
    if (to.isBefore(from)) {
      problems.add(
          section.at("to"), "period ends before it begins", to.toString(), "Swap from and to.");
      return null;
    }
    return new Period(from, to);
  }

  private Threshold threshold() {
    Section section = job.section("threshold");
    if (section == null) {
      return MORE_THAN_HALF_OF_POPULATION;
    }
    section.knows(List.of("share-of", "more-than"));
    var measure =
        section.read("share-of", CampaignReader::measure, MORE_THAN_HALF_OF_POPULATION.shareOf());
    var fraction =
        section.read("more-than", Written::fraction, MORE_THAN_HALF_OF_POPULATION.moreThan());
    return new Threshold(measure, fraction);
  }

  private static Threshold.@Nullable Measure measure(Written written) {
    String word = written.oneOf(List.of("population", "municipalities"));
    return word == null ? null : Threshold.Measure.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private PublishLimits limits() {
    Section section = job.section("publish");
    PublishLimits usual = PublishLimits.DEFAULT;
    if (section == null) {
      return usual;
    }
    section.knows(
        List.of("hold-if-share-falls-by", "hold-if-flips-exceed", "hold-if-sources-fail-above"));
    return new PublishLimits(
        fraction(section, "hold-if-share-falls-by", usual.shareFall()),
        fraction(section, "hold-if-flips-exceed", usual.flips()),
        fraction(section, "hold-if-sources-fail-above", usual.failedSources()));
  }

  private static double fraction(Section section, String key, double usual) {
    return section.read(key, Written::fraction, BigDecimal.valueOf(usual)).doubleValue();
  }
}
