package no.signert.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import no.signert.domain.Body;
import no.signert.domain.Declaration;
import no.signert.domain.DocumentKind;
import no.signert.domain.PoliticalBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalWordsTest {
  private static final Relevance AKSON =
      new Relevance(
          new Declaration(
              List.of("Akson", "felles kommunal journal"),
              List.of("intensjonserklæring"),
              List.of()));

  @ParameterizedTest
  @CsvSource({
    "Intensjonserklæring om felles journal, true",
    "Tilslutning til AKSON-programmet, true",
    "Aksonprogrammet – orientering, true",
    "Ein felles kommunal journal for kommunane, true",
    "Felles kommunale journaler, true",
    "Intensjonserklæringen med nabokommunen, true",
    "Felles barnevern, false",
    "Journal for vedtak, false",
    "Referatsaker, false",
  })
  void aTitleFitsWhenItNamesTheDeclarationOrWhatIsSigned(String title, boolean fits) {
    assertThat(AKSON.matches(title)).isEqualTo(fits);
  }

  @Test
  void aDecomposedLetterIsTheSameLetter() {
    Relevance relevance = new Relevance(new Declaration(List.of("målet"), List.of(), List.of()));
    assertThat(relevance.matches("Ma\u030Alet")).isTrue();
  }

  @Test
  void aMissingTitleNeverFits() {
    assertThat(AKSON.matches(null)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-17T09:00:00, 2026-06-17",
    "2026-06-17T23:30:00Z, 2026-06-18",
    "2026-06-17T00:30:00+02:00, 2026-06-17",
    "2026-06-17, 2026-06-17",
    "17.06.2026, 2026-06-17",
    "Kommunestyret (5.3.2018), 2018-03-05",
    "Utvalget har et møte den 16.01.2018. Klikk, 2018-01-16",
  })
  void aDayIsReadInEveryFormThatPortalsUse(String text, LocalDate day) throws PortalFault {
    assertThat(PortalDate.read(text, "here")).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"16", "17/6 2026", "31.02.2026", "snart"})
  void anUnknownDateFailsLoudly(String text) {
    assertThatThrownBy(() -> PortalDate.read(text, "here"))
        .isInstanceOf(PortalFault.class)
        .hasMessageContaining(text);
  }

  @ParameterizedTest
  @CsvSource({
    "Kommunestyret, MUNICIPAL_COUNCIL, kommunestyre",
    "Bystyret 2019-2023, MUNICIPAL_COUNCIL, bystyre",
    "Sandnes formannskap, EXECUTIVE_BOARD, formannskap",
    "Formannskapet (05.03.2018), EXECUTIVE_BOARD, formannskap",
    "Byrådet, CITY_GOVERNMENT, byråd",
    "Levekårsutvalget, COMMITTEE, levekårsutvalg",
    "Hovudutval for helse, COMMITTEE, hovudutval",
    "Eldrerådet, ADVISORY_BODY, eldreråd",
    "Regionrådet, REGIONAL_BODY, regionråd",
  })
  void aBodyIsKnownByItsName(String name, PoliticalBody kind, String bare) {
    assertThat(Wording.body(name)).isEqualTo(new Body(kind, bare));
  }

  @ParameterizedTest
  @CsvSource({
    "Saksprotokoll - Tilslutning, MINUTES_EXTRACT",
    "Møteprotokoll Kommunestyret, MINUTES",
    "Særutskrift, CASE_TRANSCRIPT",
    "Saksframlegg, CASE_PRESENTATION",
    "Møteinnkalling 17.06.2026, MEETING_NOTICE",
    "Vedlegg 1 Erklæringen, ATTACHMENT",
    "Tilslutning til erklæring, UNKNOWN",
  })
  void aPaperIsKnownByItsTitle(String title, DocumentKind kind) {
    assertThat(Wording.kind(title)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "?response=mote&moteid=8, https://x.no/a/wfinnsyn.ashx?response=mote&moteid=8",
    "fil.pdf, https://x.no/a/fil.pdf",
    "/b/møte 1.pdf, https://x.no/b/m%C3%B8te%201.pdf",
    "//y.no/c, https://y.no/c",
    "#sak, https://x.no/a/wfinnsyn.ashx?response=plan#sak",
  })
  void aLinkIsResolvedAsBrowsersDo(String link, String target) throws PortalFault {
    assertThat(PortalLink.resolve(URI.create("https://x.no/a/wfinnsyn.ashx?response=plan"), link))
        .hasToString(target);
  }

  @ParameterizedTest
  @CsvSource({"javascript:void(0)", "mailto:post@x.no", "file:///etc/passwd"})
  void aLinkToNoPageIsNone(String link) {
    assertThatThrownBy(() -> PortalLink.resolve(URI.create("https://x.no/"), link))
        .isInstanceOf(PortalFault.class);
  }
}
