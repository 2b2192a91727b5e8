package no.signert.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.signert.domain.Edition;
import no.signert.domain.Evidence;
import no.signert.domain.FlipList;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.Quote;
import no.signert.domain.ReviewReason;
import no.signert.report.table.Links;
import no.signert.report.words.Words;
import org.jspecify.annotations.Nullable;

/** What a person should look at, the municipalities that decide first. */
final class ReviewSheet {
  private final Edition edition;
  private final Links links;
  private final Words words;

  ReviewSheet(Edition edition, Links links, Words words) {
    this.edition = edition;
    this.links = links;
    this.words = words;
  }

  /** A row: a municipality's status or one of its papers, and why to look. */
  private record Item(
      MunicipalityStatus status,
      @Nullable Evidence paper,
      List<ReviewReason> reasons,
      boolean decisive) {}

  DataSheet<Item> sheet() {
    Columns columns = new Columns(words);
    Function<Item, @Nullable Link> nowhere = item -> null;
    List<SheetColumn<Item>> shown =
        List.of(
            new SheetColumn<>(
                words.text("municipalities.number"),
                10,
                Look.TEXT,
                i -> number(i).value(),
                nowhere),
            columns.words(
                "municipalities.name", 18, i -> i.status().municipality().name(), nowhere),
            new SheetColumn<>(
                words.text("municipalities.population"),
                12,
                Look.INTEGER,
                i -> i.status().municipality().population(),
                nowhere),
            columns.words("municipalities.in_scope", 9, i -> i.status().inScope(), nowhere),
            columns.words("review.decisive", 10, Item::decisive, nowhere),
            columns.words("municipalities.status", 20, i -> i.status().status(), nowhere),
            columns.words("review.reasons", 34, this::reasons, nowhere),
            columns.words("review.outcome", 20, ReviewSheet::outcome, nowhere),
            columns.words("review.passages", 66, ReviewSheet::passages, nowhere),
            columns.words("evidence.paper", 38, ReviewSheet::title, nowhere),
            columns.way("municipalities.open", 16, "link.open", this::link));
    return new DataSheet<>(
        words.text("sheet.review"),
        words.text("title.review"),
        words.text("lead.review"),
        shown,
        items(),
        words.text("none.review"),
        2,
        shown.size() - 1,
        DataSheet.LINKS);
  }

  private List<Item> items() {
    Set<MunicipalityNumber> decisive = new HashSet<>();
    for (FlipList list : edition.flipLists()) {
      list.municipalities().forEach(municipality -> decisive.add(municipality.number()));
    }
    Map<MunicipalityNumber, MunicipalityStatus> byNumber =
        edition.statuses().stream()
            .collect(Collectors.toMap(s -> s.municipality().number(), Function.identity()));
    List<Item> items = new ArrayList<>();
    for (MunicipalityStatus status : edition.statuses()) {
      if (status.needsReview()) {
        boolean decides = decisive.contains(status.municipality().number());
        items.add(new Item(status, status.evidence(), status.reviewReasons(), decides));
      }
    }
    for (Evidence paper : edition.evidence()) {
      MunicipalityStatus status = byNumber.get(paper.municipality());
      boolean told = status != null && status.needsReview() && paper.equals(status.evidence());
      if (status != null && paper.finding().needsReview() && !told) {
        boolean decides = decisive.contains(paper.municipality());
        items.add(new Item(status, paper, paper.finding().reviewReasons(), decides));
      }
    }
    items.sort(
        Comparator.comparing((Item item) -> !item.decisive())
            .thenComparing(item -> !item.status().inScope())
            .thenComparing(item -> -item.status().municipality().population())
            .thenComparing(ReviewSheet::number));
    return items;
  }

  private static MunicipalityNumber number(Item item) {
    return item.status().municipality().number();
  }

  private String reasons(Item item) {
    return item.reasons().stream().map(r -> words.label(r) + ".").collect(Collectors.joining(" "));
  }

  private static @Nullable Object outcome(Item item) {
    return item.paper() == null ? null : item.paper().finding().outcome();
  }

  private static @Nullable String passages(Item item) {
    if (item.paper() == null) {
      return null;
    }
    List<String> shown = new ArrayList<>();
    Quote quote = item.paper().finding().quote();
    if (quote != null) {
      shown.add(quote.onOneLine());
    }
    for (Quote passage : item.paper().finding().passages()) {
      String line = passage.onOneLine();
      if (!shown.contains(line) && shown.size() < 4) {
        shown.add(line);
      }
    }
    return shown.isEmpty() ? null : String.join("\n", shown);
  }

  private static @Nullable String title(Item item) {
    return item.paper() == null ? null : Proof.title(item.paper().reference());
  }

  private @Nullable Link link(Item item) {
    String address = item.paper() == null ? null : links.quotedPage(item.paper());
    return address == null ? null : Link.to(address);
  }
}
