package no.signert.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.signert.domain.Body;
import no.signert.domain.Declaration;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentText;
import no.signert.domain.Finding;
import no.signert.domain.Outcome;
import no.signert.domain.PoliticalBody;
import org.junit.jupiter.api.Test;

/** A paper whose head names several bodies is the one's that its source lists it for. */
class ListedBodyTest {
  private static final String ITEM =
      """
      71/20 Fyrlyktavtalen – tilslutning
      Vadsø kommune
      SAKSFRAMLEGG
      Utvalg         Møtedato    Saksnr
      Formannskapet  13.10.2020  PS 71/20
      Kommunestyret  22.10.2020  PS 71/20
      Kommunedirektørens forslag til vedtak:
      Vadsø kommune slutter seg til Fyrlyktavtalen.
      Behandling
      Innstillingen ble enstemmig vedtatt.
      Vedtak
      Vadsø kommune slutter seg til Fyrlyktavtalen.
      """;

  private final Classifier classifier =
      new Classifier(new Declaration(List.of("Fyrlyktavtalen"), List.of(), List.of()));

  @Test
  void theCouncilsListingMakesItTheCouncilsDecision() {
    Finding finding = read(PoliticalBody.MUNICIPAL_COUNCIL, "kommunestyre", 22);
    assertThat(finding.outcome()).isEqualTo(Outcome.SIGNED);
    assertThat(finding.body()).extracting(Body::kind).isEqualTo(PoliticalBody.MUNICIPAL_COUNCIL);
  }

  @Test
  void theBoardsListingMakesItAdviceToTheCouncil() {
    Finding finding = read(PoliticalBody.EXECUTIVE_BOARD, "formannskap", 13);
    assertThat(finding.outcome()).isEqualTo(Outcome.RECOMMENDED_SIGN);
  }

  @Test
  void ofTwoDaysOfTheSameBodyTheListedOneIsTheDecisions() {
    String page = ITEM.replace("22.10.2020", "10.09.2020") + "Utskrift frå møtet 22.10.2020\n";
    Hints hints =
        new Hints(
            "Vadsø",
            new Body(PoliticalBody.MUNICIPAL_COUNCIL, "kommunestyre"),
            LocalDate.of(2020, 10, 22),
            DocumentKind.MINUTES_EXTRACT);
    Finding finding = classifier.classify(new DocumentText(List.of(page)), hints);
    assertThat(finding.decidedOn()).isEqualTo(LocalDate.of(2020, 10, 22));
  }

  private Finding read(PoliticalBody kind, String name, int day) {
    Hints hints =
        new Hints(
            "Vadsø",
            new Body(kind, name),
            LocalDate.of(2020, 10, day),
            DocumentKind.MINUTES_EXTRACT);
    return classifier.classify(new DocumentText(List.of(ITEM)), hints);
  }
}
