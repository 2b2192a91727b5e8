package no.signert.report.page;

import java.util.List;
import java.util.Locale;
import no.signert.domain.Edition;
import no.signert.domain.RegionCoverage;
import no.signert.report.words.Headline;
import no.signert.report.words.Numbers;
import no.signert.report.words.Words;

/** The answer: the headline, the interval against the threshold, and the counts. */
final class AnswerSection {
  private final Edition edition;
  private final Words words;
  private final Numbers numbers;

  AnswerSection(Edition edition, Words words) {
    this.edition = edition;
    this.words = words;
    this.numbers = new Numbers(words);
  }

  void add(Html html, Headline headline) {
    List<String> sentences = headline.sentences();
    html.raw("<header>\n");
    if (edition.campaign().example()) {
      html.element("p class=\"example\"", words.text("example.notice")).raw("\n");
    }
    html.element("p class=\"kicker\"", words.text("page.kicker", numbers.day(edition.asOf())));
    html.element("h1", headline.title()).raw("\n");
    html.element("p class=\"headline\"", sentences.get(0)).raw("\n");
    interval(html);
    html.raw("<ul class=\"facts\">\n");
    sentences.stream().skip(1).forEach(s -> html.element("li", s).raw("\n"));
    html.raw("</ul>\n");
    counts(html);
    html.raw("</header>\n");
  }

  private void interval(Html html) {
    RegionCoverage whole = edition.whole();
    Double low = whole.shareLow();
    Double share = whole.share();
    Double high = whole.shareHigh();
    if (low == null || share == null || high == null) {
      return;
    }
    double threshold = whole.threshold().doubleValue();
    String described =
        words.text(
            "page.interval.alt",
            numbers.percent(low),
            numbers.percent(share),
            numbers.percent(high),
            numbers.percent(whole.threshold()));
    html.raw("<div class=\"interval\" role=\"img\" aria-label=\"").text(described).raw("\">\n");
    html.raw("<div class=\"track\">");
    bar(html, "high", high);
    bar(html, "share", share);
    bar(html, "low", low);
    html.raw("<span class=\"threshold\" style=\"left:" + width(threshold) + "\"><b>");
    html.text(words.text("page.interval.threshold", numbers.percent(whole.threshold())));
    html.raw("</b></span></div>\n<div class=\"scale\"><span>0\u00A0%</span>");
    html.raw("<span>100\u00A0%</span></div>\n</div>\n");
    html.raw("<ul class=\"key\" aria-hidden=\"true\">");
    key(html, "low", words.text("regions.share_low"), low);
    key(html, "share", words.text("regions.share"), share);
    key(html, "high", words.text("regions.share_high"), high);
    html.raw("</ul>\n");
  }

  private void key(Html html, String kind, String label, double share) {
    html.raw("<li><i class=\"" + kind + "\"></i>").text(label + " ");
    html.element("b", numbers.percent(share)).raw("</li>");
  }

  private void counts(Html html) {
    RegionCoverage whole = edition.whole();
    html.raw("<dl class=\"counts\">\n");
    count(html, "signed", whole.signed());
    count(html, "reported_only", whole.reportedOnly());
    count(html, "signed_conditionally", whole.signedConditionally());
    count(html, "declined", whole.declined());
    count(html, "deferred", whole.deferred());
    count(html, "noted", whole.noted());
    count(html, "recommended", whole.recommended());
    count(html, "unclear", whole.unclear());
    count(html, "no_case_found", whole.noCaseFound());
    count(html, "not_examined", whole.notExamined());
    html.raw("</dl>\n");
  }

  private void count(Html html, String key, int count) {
    html.raw("<div>").element("dt", words.text("regions." + key));
    html.element("dd", numbers.integer(count)).raw("</div>\n");
  }

  private static void bar(Html html, String kind, double share) {
    html.raw("<span class=\"" + kind + "\" style=\"width:" + width(share) + "\"></span>");
  }

  static String width(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share * 100);
  }
}
