package no.signert.report.words;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.signert.domain.Change;
import no.signert.domain.Edition;
import no.signert.domain.RegionCoverage;
import no.signert.domain.Status;
import no.signert.domain.Threshold;
import org.jspecify.annotations.Nullable;

/** An edition in a few sentences. */
public final class Headline {
  private final Edition edition;
  private final Words words;
  private final Numbers numbers;

  /** Says it in the language of {@code words}. */
  public Headline(Edition edition, Words words) {
    this.edition = edition;
    this.words = words;
    this.numbers = new Numbers(words);
  }

  /** Returns the campaign's title; says so if the data are invented. */
  public String title() {
    return marked(edition.campaign().title());
  }

  /** Returns a title as it is; says so if the data are invented. */
  public String marked(String title) {
    return edition.campaign().example() ? words.text("headline.example", title) : title;
  }

  /** Returns the sentences, the most important first. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(signed());
    sentences.add(interval());
    LocalDate deadline = edition.campaign().deadline();
    if (deadline != null) {
      sentences.add(deadline(deadline));
    }
    sentences.add(changes());
    return sentences;
  }

  private String signed() {
    RegionCoverage whole = edition.whole();
    String measure = measure();
    // What others report is never shown as if we held the paper.
    String which =
        whole.reportedOnly() == 0 ? "" : whole.signed() == 0 ? ".only-reported" : ".reported";
    return words.text(
        "headline.signed." + measure + which,
        numbers.integer(whole.signed() + whole.reportedOnly()),
        numbers.integer(whole.inScope()),
        percent(whole.share()),
        numbers.day(edition.asOf()),
        numbers.integer(whole.reportedOnly()));
  }

  private String interval() {
    RegionCoverage whole = edition.whole();
    return words.text(
        "headline." + whole.reached().name(),
        numbers.percent(whole.threshold()),
        percent(whole.shareLow()),
        percent(whole.shareHigh()));
  }

  private String deadline(LocalDate deadline) {
    long days = ChronoUnit.DAYS.between(edition.asOf(), deadline);
    String day = numbers.day(deadline);
    if (days == 0) {
      return words.text("headline.deadline.today", day);
    }
    return days > 0
        ? words.counted("headline.deadline.in", days, day)
        : words.counted("headline.deadline.since", -days, day);
  }

  private String changes() {
    LocalDate last = edition.lastEdition();
    if (last == null) {
      return words.text("headline.first-edition");
    }
    List<Change> changes = edition.changes();
    if (changes.isEmpty()) {
      return words.text("headline.no-change", numbers.day(last));
    }
    long joined =
        changes.stream()
            .filter(c -> c.after() == Status.SIGNED && c.before() != Status.SIGNED)
            .count();
    return words.counted(
        "headline.changes", changes.size(), numbers.day(last), numbers.integer(joined));
  }

  private String measure() {
    boolean people = edition.campaign().threshold().shareOf() == Threshold.Measure.POPULATION;
    return people ? "population" : "municipalities";
  }

  private String percent(@Nullable Double share) {
    return share == null ? words.text("headline.no-share") : numbers.percent(share);
  }
}
