package no.signert.report.page;

import java.time.LocalDate;
import java.util.List;
import no.signert.domain.Edition;
import no.signert.domain.Evidence;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.Quote;
import no.signert.domain.ReportedStatus;
import no.signert.domain.StatusOverride;
import no.signert.domain.WrittenForm;
import no.signert.report.map.Shade;
import no.signert.report.table.Links;
import no.signert.report.words.Numbers;
import no.signert.report.words.Words;
import org.jspecify.annotations.Nullable;

/** Every municipality with where it stands and the words that say so. */
final class MunicipalitySection {
  private final Edition edition;
  private final Links links;
  private final Words words;
  private final Numbers numbers;

  MunicipalitySection(Edition edition, Links links, Words words) {
    this.edition = edition;
    this.links = links;
    this.words = words;
    this.numbers = new Numbers(words);
  }

  void add(Html html) {
    html.raw("<section aria-labelledby=\"h-all\">\n");
    html.element("h2 id=\"h-all\"", words.text("title.municipalities")).raw("\n");
    html.raw("<p class=\"search\" hidden><label for=\"search\">");
    html.text(words.text("page.search")).raw("</label> ");
    html.raw("<input id=\"search\" type=\"search\" autocomplete=\"off\"></p>\n");
    html.raw("<table class=\"all\" role=\"table\" aria-labelledby=\"h-all\">\n");
    html.raw("<thead role=\"rowgroup\"><tr role=\"row\">");
    List<String> keys = List.of("name", "population", "status", "decided_on");
    for (String column : keys) {
      html.raw("<th scope=\"col\" role=\"columnheader\" data-sort>");
      html.text(words.text("municipalities." + column)).raw("</th>");
    }
    html.element("th scope=\"col\" role=\"columnheader\"", words.text("page.words"));
    html.raw("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    edition.statuses().forEach(status -> row(html, status));
    html.raw("</tbody>\n</table>\n</section>\n");
  }

  private void row(Html html, MunicipalityStatus status) {
    Municipality who = status.municipality();
    html.raw("<tr role=\"row\" id=\"k" + who.number() + "\">");
    html.raw("<th scope=\"row\" role=\"rowheader\">").text(who.name());
    html.raw(" <small>").text(who.number().value());
    for (String region : edition.campaign().regions()) {
      String value = who.attribute(region);
      if (!value.isBlank() && !value.equals(who.name())) {
        html.text(" · " + value);
      }
    }
    html.raw("</small></th><td role=\"cell\" class=\"n\" data-value=\"" + who.population() + "\">");
    html.text(numbers.integer(who.population())).raw("</td>");
    html.raw("<td role=\"cell\">");
    html.raw(FigureSection.swatch(Shade.of(status))).text(words.label(status.status()));
    if (status.basis() != null) {
      html.element("small", words.label(status.basis()));
    }
    if (!status.inScope()) {
      html.element("small", words.label(Shade.NOT_COUNTED));
    }
    LocalDate day = status.decidedOn();
    html.raw("</td><td role=\"cell\" data-value=\"" + (day == null ? "" : day) + "\">");
    if (day != null) {
      html.raw("<time datetime=\"" + day + "\">").text(numbers.day(day)).raw("</time>");
    }
    html.raw("</td><td role=\"cell\" class=\"proof\">");
    proof(html, status);
    html.raw("</td></tr>\n");
  }

  private void proof(Html html, MunicipalityStatus status) {
    Evidence evidence = status.evidence();
    ReportedStatus reported = status.reported();
    StatusOverride override = status.override();
    if (evidence != null) {
      paper(html, status, evidence);
    } else if (reported != null) {
      linked(html, links.proof(status), reported.sourceTitle(), status);
    } else if (override != null) {
      String when = numbers.day(override.approvedOn());
      html.text(words.text("note.override", override.approvedBy(), when, override.reason()));
    }
  }

  private void paper(Html html, MunicipalityStatus status, Evidence evidence) {
    Quote quote = evidence.finding().quote();
    String title = evidence.reference().title();
    if (quote != null) {
      WrittenForm form = evidence.finding().language();
      html.raw("<blockquote lang=\"" + (form == null ? "no" : form.code()) + "\">");
      html.text(quote.onOneLine()).raw("</blockquote>");
      title =
          words.text(
              "page.paper", title.isBlank() ? words.text("evidence.paper") : title, quote.page());
    }
    linked(html, links.quotedPage(evidence), title, status);
    String copy = links.copy(evidence);
    if (copy != null && !copy.equals(links.quotedPage(evidence))) {
      html.raw(" · <span class=\"copy\">");
      linked(html, copy, words.text("page.copy"), status);
      html.raw("</span>");
    }
  }

  private static void linked(
      Html html, @Nullable String address, String title, MunicipalityStatus status) {
    if (address == null) {
      html.text(title);
      return;
    }
    html.raw("<a href=\"").text(address).raw("\">").text(title);
    html.element("span class=\"hidden\"", ", " + status.municipality().name()).raw("</a>");
  }
}
