package no.signert.report.page;

import java.util.List;
import no.signert.domain.Change;
import no.signert.domain.Edition;
import no.signert.domain.FlipList;
import no.signert.domain.Municipality;
import no.signert.domain.RegionCoverage;
import no.signert.domain.Status;
import no.signert.report.words.Numbers;
import no.signert.report.words.Words;
import org.jspecify.annotations.Nullable;

/** What is new since the last edition, and which municipalities decide. */
final class ChangeSection {
  /** So many changes are shown at once; a few more than that are not worth folding away. */
  private static final int AT_ONCE = 20;

  private static final int FEW = 5;

  private final Edition edition;
  private final Words words;

  ChangeSection(Edition edition, Words words) {
    this.edition = edition;
    this.words = words;
  }

  void add(Html html) {
    if (edition.lastEdition() != null) {
      changes(html);
    }
    edition.flipLists().stream()
        .filter(list -> list.regionType().equals(RegionCoverage.WHOLE))
        .forEach(list -> flip(html, list));
  }

  private void changes(Html html) {
    html.raw("<section aria-labelledby=\"h-changes\">\n");
    html.element("h2 id=\"h-changes\"", words.text("title.changes")).raw("\n");
    if (edition.changes().isEmpty()) {
      html.element("p", words.text("none.changes"));
    } else {
      List<Change> all = edition.changes();
      int open = all.size() <= AT_ONCE + FEW ? all.size() : AT_ONCE;
      list(html, all.subList(0, open));
      if (open < all.size()) {
        String more = words.counted("page.more-changes", all.size() - open);
        html.raw("<details>").element("summary", more).raw("\n");
        list(html, all.subList(open, all.size()));
        html.raw("</details>\n");
      }
    }
    html.raw("</section>\n");
  }

  private void list(Html html, List<Change> changes) {
    html.raw("<ul class=\"changes\">\n");
    for (Change change : changes) {
      html.raw("<li><a href=\"#k" + change.municipality() + "\">").text(name(change));
      html.raw("</a> ").element("span class=\"was\"", label(change.before()));
      html.raw(" → ").element("b", label(change.after()));
      html.element("span class=\"cause\"", words.label(change.cause())).raw("</li>\n");
    }
    html.raw("</ul>\n");
  }

  private void flip(Html html, FlipList list) {
    html.raw("<section aria-labelledby=\"h-flip\">\n");
    html.element("h2 id=\"h-flip\"", words.text("title.flip")).raw("\n");
    html.element("p", words.text("lead.flip")).raw("\n<ol class=\"flip\">\n");
    for (Municipality municipality : list.municipalities()) {
      html.raw("<li><a href=\"#k" + municipality.number() + "\">").text(municipality.name());
      html.raw("</a> <span class=\"was\">");
      html.text(new Numbers(words).integer(municipality.population())).raw("</span></li>\n");
    }
    html.raw("</ol>\n</section>\n");
  }

  private String name(Change change) {
    return edition
        .campaign()
        .register()
        .find(change.municipality())
        .map(Municipality::name)
        .orElse(change.municipality().value());
  }

  private String label(@Nullable Status status) {
    return status == null ? words.text("page.not-in-edition") : words.label(status);
  }
}
