package no.signert.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.signert.domain.Campaign;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Period;
import no.signert.domain.PublishLimits;
import no.signert.domain.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobFileTest {
  @TempDir Path folder;

  @Test
  void everyKeyOfAValidJobFileIsRead() {
    JobFile job = new Desk(folder).read();

    Campaign campaign = job.campaign();
    assertThat(campaign.key()).isEqualTo("pledge");
    assertThat(campaign.title()).isEqualTo("A pledge");
    assertThat(campaign.declaration().names()).containsExactly("Pledge");
    assertThat(campaign.deadline()).isEqualTo("2020-07-01");
    assertThat(campaign.period())
        .isEqualTo(new Period(LocalDate.of(2020, 3, 1), LocalDate.of(2021, 6, 30)));
    assertThat(campaign.register().municipalities()).hasSize(4);
    assertThat(campaign.regions()).containsExactly("county_name");
    assertThat(campaign.threshold())
        .isEqualTo(new Threshold(Threshold.Measure.POPULATION, new BigDecimal("0.5")));
    assertThat(campaign.language()).isEqualTo("nb");
    assertThat(campaign.example()).isFalse();
    assertThat(job.reportDirectory()).isEqualTo(folder.resolve("out"));
    assertThat(job.schedule()).isEqualTo("30 2 * * *");
    assertThat(job.zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
  }

  @Test
  void aJobFileOfTheMandatoryKeysAloneGetsTheUsualValues() {
    Desk desk =
        new Desk(folder)
            .write(
                "job.yml",
                """
                key: pledge
                title: A pledge
                declaration: { names: [Pledge] }
                register: DIR/register.csv
                population: population
                sources: []
                """);

    JobFile job = desk.read();

    assertThat(job.campaign().deadline()).isNull();
    assertThat(job.campaign().period()).isNull();
    assertThat(job.campaign().scope().wanted()).isEmpty();
    assertThat(job.campaign().regions()).isEmpty();
    assertThat(job.campaign().threshold().moreThan()).isEqualByComparingTo("0.5");
    assertThat(job.campaign().limits()).isEqualTo(PublishLimits.DEFAULT);
    assertThat(job.campaign().language()).isEqualTo("nb");
    assertThat(job.reportDirectory()).isEqualTo(Path.of("output", "pledge"));
    assertThat(job.schedule()).isNull();
    assertThat(job.sources()).isEmpty();
  }

  @Test
  void wordsThatYamlTakesForTruthValuesStayWords() {
    // "coast: yes" would become true, and then fit no row of the register.
    assertThat(new Desk(folder).read().campaign().scope().wanted()).containsEntry("coast", "yes");
  }

  @Test
  void numbersKeepTheirLeadingZeros() {
    JobFile job = new Desk(folder).job("{ coast: yes }", "{ number: 0301 }").read();
    assertThat(job.campaign().scope().wanted()).containsEntry("number", "0301");
    assertThat(job.campaign().register().find(new MunicipalityNumber("0301"))).isPresent();
  }

  @Test
  void anExampleSourceMakesTheCampaignAnExample() {
    JobFile job = new Desk(folder).source("{ type: example, municipalities: 3, seed: 7 }").read();
    assertThat(job.campaign().example()).isTrue();
    assertThat(job.sources()).contains(new SourceDefinition.Example("example", 3, 4, 7));
  }

  @Test
  void aSourceIsNamedByItsPathUnlessItHasAName() {
    Desk desk = new Desk(folder).write("more/two.txt", "A paper.");
    JobFile job = desk.source("{ type: folder, path: DIR/more, name: gifts }").read();
    assertThat(job.sources().stream().map(SourceDefinition::name))
        .containsExactly(folder.resolve("papers").toString(), "gifts");
  }

  @Test
  void problemsOfAllFilesAreShownTogether() {
    Desk desk =
        new Desk(folder)
            .job("deadline: 2020-07-01", "deadlin: 2020-07-01\noverrides: DIR/overrides.csv")
            .register("693494", "many")
            .write("overrides.csv", "municipality_number,status\n4206,SIGNED\n")
            .write("papers/manifest.csv", "file,municipality_number\nlost.pdf,4206\n");

    List<String> problems = desk.problems();

    assertThat(problems).anyMatch(line -> line.startsWith("job.yml:5: Unknown key, 'deadlin'."));
    assertThat(problems).anyMatch(line -> line.startsWith("register.csv:2: population"));
    assertThat(problems).anyMatch(line -> line.startsWith("overrides.csv:1: The column"));
    assertThat(problems).anyMatch(line -> line.startsWith("papers/manifest.csv:2: The file"));
  }

  @Test
  void problemsOfOneFileAreShownFromTopToBottom() {
    String job = Desk.JOB.replace("coast: yes", "coast: maybe").replace("0.5", "1.5");
    List<String> problems =
        new Desk(folder).write("job.yml", job.replace("key: p", "key: P")).problems();
    assertThat(problems)
        .extracting(line -> line.split(": ", -1)[0])
        .containsExactly("job.yml:1", "job.yml:9", "job.yml:11");
  }

  @Test
  void aLongListOfProblemsIsCutShort() {
    StringBuilder register = new StringBuilder("number,name,population\n");
    for (int i = 1000; i < 1100; i++) {
      register.append(i).append(",Somewhere,few\n");
    }
    List<String> lines = new Desk(folder).write("register.csv", register.toString()).problems();
    assertThat(lines).hasSize(51).last().asString().contains("and 50 more problems");
  }
}
