package no.signert.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.signert.domain.FailureKind;
import org.junit.jupiter.api.Test;

class HtmlExtractionTest {
  private static final String LONG =
      "Kommunestyret slutter seg til intensjonserklæringen. ".repeat(9);
  private static final String TEXT = LONG.strip();

  private static String paper(String around) {
    return Extraction.html(around + "<p>" + LONG + "</p>");
  }

  @Test
  void blocksBecomeLinesAndWhiteSpaceCollapses() {
    assertThat(
            Extraction.html(
                "<h2>Vedtak</h2><p>Kommunen\n  signerer   <b>Ak</b>son.<br>Enstemmig</p>"
                    + "<div>Slutt<div>igjen</div></div><pre>a  b\n c</pre>"))
        .isEqualTo("Vedtak\n\nKommunen signerer Akson.\nEnstemmig\n\nSlutt\nigjen\n\na  b\n c");
  }

  @Test
  void theTitleStandsFirst() {
    assertThat(Extraction.html("<title>Sak 1 - Åsnes\n kommune</title><p>Vedtak"))
        .isEqualTo("Sak 1 - Åsnes kommune\n\nVedtak");
  }

  @Test
  void pointsKeepTheirNumbers() {
    assertThat(
            Extraction.html(
                "<ol start=3><li>tre</li><li><p>fire</p><ul><li>kule</li></ul></li></ol>"))
        .isEqualTo("3. tre\n4. fire\n\n• kule");
  }

  @Test
  void aRowOfATableIsALineAndACellOfBlocksIsNot() {
    assertThat(
            Extraction.html(
                "<table><tr><th>Utvalg<td>Kommunestyret<tr><td><p>Dato</p><td><p>17.06.2020</p>"
                    + "<tr><td></td><td>alene</td></tr></table><p>Etter</p>"))
        .isEqualTo("Utvalg\tKommunestyret\nDato\t17.06.2020\nalene\n\nEtter");
    assertThat(Extraction.html("<table><tr><td>a<p>b</p><td>c</table>")).isEqualTo("a\n\nb\nc");
  }

  @Test
  void entitiesSoftHyphensAndHardSpacesAreWhatTheyAre() {
    assertThat(Extraction.html("<p>&aring;&nbsp;e&shy;helse &laquo;&#233;n&raquo;"))
        .isEqualTo("å\u00a0e\u00adhelse «én»");
  }

  @Test
  void whatNobodySeesIsLeftOut() {
    for (String unseen :
        new String[] {
          "<script>vedtatt()</script>",
          "<style>p{}</style>",
          "<noscript>Slå på JavaScript</noscript>",
          "<template><p>mal</p></template>",
          "<div hidden><p>skjult</p></div>",
          "<div style='color:red; DISPLAY : none'>skjult</div>",
          "<div style='visibility:hidden'>skjult</div>",
          "<style>.print-only, #kopi {display:none} @media print {.print-only{display:block}}"
              + "</style><div class=print-only>kopi</div><div id=kopi>kopi</div>",
          "<div aria-hidden=true>" + LONG + "</div>",
          "<div role=dialog>Godta kapsler</div>",
          "<button>Godta</button><select><option>Alle</select>",
          "<!-- utkast -->",
        }) {
      assertThat(paper(unseen)).as(unseen).isEqualTo(TEXT);
    }
  }

  @Test
  void whatIsHiddenOnPaperOrNarrowScreensOnlyIsSeen() {
    assertThat(
            paper(
                "<style>@media print {.x{display:none}} .y{display:none} .y{display:block}</style>"
                    + "<p class=x>Sett</p><p class=y>Sett</p>"))
        .startsWith("Sett\n\nSett\n\n");
  }

  @Test
  void aFoldedPanelThatTheReaderCanOpenIsRead() {
    assertThat(
            paper(
                "<button aria-controls=v>Vedtak</button><div id=v style='display:none'>Signert</div>"
                    + "<div role=tabpanel hidden>Votering</div>"
                    + "<details><summary>Sak</summary>Bakgrunn</details>"))
        .contains("Signert", "Votering", "Sak", "Bakgrunn");
  }

  @Test
  void textBehindAnOpenDialogIsStillTheText() {
    assertThat(
            Extraction.html(
                "<div aria-hidden=true><p>" + LONG + "</p></div><div role=dialog>Godta?</div>"))
        .isEqualTo(TEXT);
  }

  @Test
  void menusAndColumnsOfLinksAreNotThePaper() {
    String links = "<a href=a>Saka er utsett</a> <a href=b>Søknad avslegen</a> <a href=c>Nei</a>";
    for (String chrome :
        new String[] {
          "<nav>Politikk</nav>",
          "<div role=navigation>Politikk</div>",
          "<aside>Andre saker: utsatt</aside>",
          "<div class=left><b>Andre</b>" + links + "</div>",
          "<ul><li><a href=a>Saka er utsett</a><li><a href=b>Avslag</a><li><a href=c>Nei</a></ul>",
          "<ul class='tabs x'><li>Forslag<li>Voteringer</ul>",
        }) {
      assertThat(paper(chrome)).as(chrome).isEqualTo(TEXT);
    }
    assertThat(
            Extraction.html(
                "<table><tr><td>" + links + "<td><p>" + LONG + "</p></td></tr></table>"))
        .isEqualTo(TEXT);
  }

  @Test
  void aBoxInsideTheArticleIsPartOfThePaper() {
    assertThat(paper("<article><aside><h3>Vedtak</h3>Signert.</aside></article>"))
        .startsWith("Vedtak\n\nSignert.");
  }

  @Test
  void aPageThatIsAListOfCasesKeepsItsLinks() {
    assertThat(
            Extraction.html(
                "<h1>Saker</h1><ul><li><a href=1>Sak 1 vedtatt</a><li><a href=2>Sak 2 utsatt</a>"
                    + "<li><a href=3>Sak 3 avvist</a></ul>"))
        .contains("Sak 2 utsatt");
  }

  @Test
  void aPageWithoutTextSaysWhatItLacks() {
    TextExtractor extractor = new TextExtractor();
    var scripts =
        Extraction.failure(
            extractor, "<html><script>run()</script>".getBytes(StandardCharsets.UTF_8));
    assertThat(scripts.kind()).isEqualTo(FailureKind.EMPTY_DOCUMENT);
    var frames =
        Extraction.failure(
            extractor,
            "<html><frameset><frame src='sak.html'></frameset>".getBytes(StandardCharsets.UTF_8));
    assertThat(frames).hasMessageContaining("'sak.html'");
  }
}
