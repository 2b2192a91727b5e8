package no.signert.report.page;

import no.signert.domain.Edition;
import no.signert.domain.RegionCoverage;
import no.signert.report.words.Numbers;
import no.signert.report.words.Words;

/** What each region adds up to, as a table with bars. */
final class RegionSection {
  private final Edition edition;
  private final Words words;
  private final Numbers numbers;

  RegionSection(Edition edition, Words words) {
    this.edition = edition;
    this.words = words;
    this.numbers = new Numbers(words);
  }

  void add(Html html) {
    html.raw("<section aria-labelledby=\"h-regions\">\n");
    html.element("h2 id=\"h-regions\"", words.text("title.regions")).raw("\n");
    html.raw("<div class=\"scroll\" role=\"group\" aria-labelledby=\"h-regions\" tabindex=\"0\">");
    html.raw(
        "\n<table class=\"regions\" role=\"table\" aria-labelledby=\"h-regions\">\n<thead role=\"rowgroup\"><tr role=\"row\">");
    for (String column : new String[] {"region", "signed", "in_scope", "share", "reached"}) {
      String heading =
          column.equals("signed") ? words.text("page.signed") : words.text("regions." + column);
      html.element("th scope=\"col\" role=\"columnheader\"", heading);
    }
    html.element(
        "th scope=\"col\" role=\"columnheader\" class=\"wide\"", words.text("page.interval"));
    html.raw("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    for (RegionCoverage row : edition.regions()) {
      if (row.inScope() > 0) {
        row(html, row);
      }
    }
    html.raw("</tbody>\n</table>\n</div>\n</section>\n");
  }

  private void row(Html html, RegionCoverage row) {
    boolean whole = row.regionType().equals(RegionCoverage.WHOLE);
    html.raw(whole ? "<tr role=\"row\" class=\"whole\">" : "<tr role=\"row\">")
        .element("th scope=\"row\" role=\"rowheader\"", words.region(row));
    String of = numbers.integer(row.inScope());
    html.element(
        "td role=\"cell\" class=\"n\" data-of=\"" + of + "\"",
        numbers.integer(row.signed() + row.reportedOnly()));
    html.element("td role=\"cell\" class=\"n\"", of);
    Double low = row.shareLow();
    Double share = row.share();
    Double high = row.shareHigh();
    if (low == null || share == null || high == null) {
      html.raw("<td role=\"cell\"></td><td role=\"cell\"></td><td role=\"cell\"></td></tr>\n");
      return;
    }
    html.element("td role=\"cell\" class=\"n\"", numbers.percent(share));
    String label = words.text("regions.reached");
    html.element("td role=\"cell\" data-label=\"" + label + "\"", words.label(row.reached()));
    html.raw("<td role=\"cell\"><div class=\"track small\" aria-hidden=\"true\">");
    html.raw("<span class=\"high\" style=\"width:" + AnswerSection.width(high) + "\"></span>");
    html.raw("<span class=\"share\" style=\"width:" + AnswerSection.width(share) + "\"></span>");
    html.raw("<span class=\"low\" style=\"width:" + AnswerSection.width(low) + "\"></span>");
    html.raw("<span class=\"threshold\" style=\"left:");
    html.raw(AnswerSection.width(row.threshold().doubleValue()) + "\"></span></div>");
    html.raw("<span class=\"hidden\">");
    html.text(words.text("page.interval.words", numbers.percent(low), numbers.percent(high)));
    html.raw("</span></td></tr>\n");
  }
}
