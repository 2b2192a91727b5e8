package no.signert.input;

import static no.signert.domain.PoliticalBody.ADVISORY_BODY;
import static no.signert.domain.PoliticalBody.CHIEF_EXECUTIVE;
import static no.signert.domain.PoliticalBody.CITY_GOVERNMENT;
import static no.signert.domain.PoliticalBody.COMMITTEE;
import static no.signert.domain.PoliticalBody.EXECUTIVE_BOARD;
import static no.signert.domain.PoliticalBody.MUNICIPAL_COUNCIL;
import static no.signert.domain.PoliticalBody.REGIONAL_BODY;
import static org.assertj.core.api.Assertions.assertThat;

import no.signert.domain.Body;
import no.signert.domain.PoliticalBody;
import org.junit.jupiter.api.Test;

class BodyNamesTest {
  private static void means(String written, PoliticalBody kind, String name) {
    assertThat(BodyNames.find(written)).as(written).contains(new Body(kind, name));
  }

  @Test
  void theCouncilHasThreeNames() {
    means("Kommunestyret", MUNICIPAL_COUNCIL, "kommunestyre");
    means("bystyret", MUNICIPAL_COUNCIL, "bystyre");
    means("Heradsstyret", MUNICIPAL_COUNCIL, "heradsstyre");
  }

  @Test
  void aMunicipalitysNameBeforeTheBodyIsLeftOut() {
    means("Masfjorden formannskap", EXECUTIVE_BOARD, "formannskap");
  }

  @Test
  void theEndOfALongerWordTellsTheKind() {
    means("Levekårsutvalget", COMMITTEE, "levekårsutvalg");
    means("hovudutval", COMMITTEE, "hovudutval");
    means("Ungdomsrådet", ADVISORY_BODY, "ungdomsråd");
  }

  @Test
  void whatABodyIsForBelongsToItsName() {
    means("Utval for helse og omsorg", COMMITTEE, "utval for helse og omsorg");
    means("Komiteen for oppvekst", COMMITTEE, "komite for oppvekst");
  }

  @Test
  void theLongestWordWins() {
    means("Byrådet", CITY_GOVERNMENT, "byråd");
    means("Regionrådet", REGIONAL_BODY, "regionråd");
    means("Interkommunalt politisk råd", REGIONAL_BODY, "interkommunalt politisk råd");
    means("Rådmannen", CHIEF_EXECUTIVE, "rådmann");
  }

  @Test
  void anAbbreviationIsNeverTheEndOfAWord() {
    means("FS", EXECUTIVE_BOARD, "fs");
    assertThat(BodyNames.find("offs")).isEmpty();
  }

  @Test
  void theNameOfAKindServesOtherCountries() {
    means("municipal_council", MUNICIPAL_COUNCIL, "municipal_council");
  }

  @Test
  void whatIsNoBodyIsNotFound() {
    assertThat(BodyNames.find("")).isEmpty();
    assertThat(BodyNames.find("the board")).isEmpty();
  }
}
