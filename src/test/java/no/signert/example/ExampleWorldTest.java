package no.signert.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.signert.domain.Status;
import no.signert.domain.WrittenForm;
import no.signert.example.paper.PaperPrinter;
import no.signert.example.world.AgendaItem;
import no.signert.example.world.Cast;
import no.signert.example.world.Chronicle;
import no.signert.example.world.ExampleWorld;
import no.signert.example.world.Line;
import no.signert.example.world.Meeting;
import no.signert.example.world.Paper;
import no.signert.example.world.Plot;
import no.signert.example.world.PortalKind;
import no.signert.example.world.Twist;
import org.junit.jupiter.api.Test;

class ExampleWorldTest {
  private static ExampleWorld world(int municipalities, int papers) {
    return new ExampleWorld(RealRegister.OF_2020, municipalities, papers, 1, List.of());
  }

  private static List<Paper> papers(Chronicle chronicle) {
    return chronicle.meetings().stream()
        .flatMap(m -> m.items().stream())
        .flatMap(i -> i.papers().stream())
        .distinct()
        .toList();
  }

  @Test
  void sameSeedGivesTheSameBytes() {
    ExampleWorld one = world(24, 6);
    ExampleWorld other = world(24, 6);
    for (int i = 0; i < 24; i++) {
      List<Paper> papers = papers(one.chronicle(one.casts().get(i)));
      List<Paper> again = papers(other.chronicle(other.casts().get(i)));
      assertThat(papers).isEqualTo(again);
      for (int p = 0; p < papers.size(); p++) {
        assertThat(PaperPrinter.print(papers.get(p))).isEqualTo(PaperPrinter.print(again.get(p)));
      }
    }
    assertThat(one.truth()).isEqualTo(other.truth());
  }

  @Test
  void anotherSeedGivesAnotherWorld() {
    assertThat(new ExampleWorld(RealRegister.OF_2020, 50, 4, 2, List.of()).truth())
        .isNotEqualTo(world(50, 4).truth());
  }

  @Test
  void theWholeCountryHasEveryPlotAndPortalInBothWrittenForms() {
    List<Cast> casts = world(356, 4).casts();
    assertThat(casts).extracting(Cast::plot).contains(Plot.values());
    assertThat(casts).extracting(Cast::portal).contains(PortalKind.values());
    assertThat(casts).extracting(Cast::form).contains(WrittenForm.values());
    assertThat(casts).extracting(c -> c.municipality().number()).doesNotHaveDuplicates();
  }

  @Test
  void eightMunicipalitiesHaveEveryPortal() {
    assertThat(world(8, 4).casts()).extracting(Cast::portal).contains(PortalKind.values());
  }

  @Test
  void everyPaperCanBeWritten() {
    ExampleWorld world = world(356, 12);
    for (Cast cast : world.casts()) {
      Chronicle chronicle = world.chronicle(cast);
      for (Paper paper : papers(chronicle)) {
        assertThat(paper.lines()).extracting(Line::text).noneMatch(text -> text.contains("{"));
      }
    }
  }

  @Test
  void eachPublishesAsManyPapersAsAskedFor() {
    ExampleWorld world = world(60, 20);
    for (Cast cast : world.casts()) {
      long papers =
          papers(world.chronicle(cast)).stream()
              .filter(p -> p.kind() != no.signert.domain.DocumentKind.ATTACHMENT)
              .count();
      assertThat(papers).as(cast.toString()).isBetween(20L, 21L);
    }
  }

  @Test
  void idsAreUniqueInTheWholeExample() {
    ExampleWorld world = world(40, 40);
    Set<Integer> ids = new HashSet<>();
    for (Cast cast : world.casts()) {
      for (Meeting meeting : world.chronicle(cast).meetings()) {
        assertThat(ids.add(meeting.id())).isTrue();
        for (AgendaItem item : meeting.items()) {
          assertThat(ids.add(item.id())).isTrue();
        }
      }
      papers(world.chronicle(cast)).forEach(paper -> assertThat(ids.add(paper.id())).isTrue());
    }
  }

  @Test
  void truthHasEveryStatusThatPapersCanGive() {
    assertThat(EnumSet.copyOf(world(356, 4).truth().values()))
        .contains(
            Status.SIGNED,
            Status.SIGNED_CONDITIONALLY,
            Status.DECLINED,
            Status.DEFERRED,
            Status.NOTED,
            Status.RECOMMENDED_SIGN,
            Status.RECOMMENDED_DECLINE,
            Status.NO_CASE_FOUND);
  }

  @Test
  void aNightChangesAFewThingsAndNoNumbers() {
    ExampleWorld world = world(60, 6);
    var before = world.truth();
    for (Cast cast : world.casts()) {
      List<Integer> ids = papers(world.chronicle(cast)).stream().map(Paper::id).toList();
      ExampleWorld later = world(60, 6);
      later.nextDay();
      assertThat(papers(later.chronicle(later.casts().get(cast.index()))))
          .extracting(Paper::id)
          .isEqualTo(ids);
    }
    world.nextDay();
    var after = world.truth();
    long changed = before.keySet().stream().filter(n -> before.get(n) != after.get(n)).count();
    assertThat(changed).isEqualTo(2);
    assertThat(world.casts())
        .extracting(Cast::twist)
        .contains(Twist.MEETING_HELD, Twist.MINUTES_CORRECTED, Twist.PAPER_WITHDRAWN);
  }

  @Test
  void plantedFaultsHideWhatTheyHide() {
    ExampleWorld world =
        new ExampleWorld(RealRegister.OF_2020, 100, 4, 1, ExampleWorld.usualFaults(100));
    assertThat(world.truth().values()).filteredOn(s -> s == Status.NOT_EXAMINED).hasSize(6);
    assertThat(ExampleWorld.usualFaults(16)).hasSize(2);
  }
}
