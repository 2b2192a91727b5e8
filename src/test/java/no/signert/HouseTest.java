package no.signert;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the plan of the house: who may import whom, and who alone may know which library. */
class HouseTest {
  private static final String ROOT = "no.signert";

  /** Rooms a room may import, besides itself. {@code job} and {@code cli} may import every room. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("domain", Set.of()),
          Map.entry("input", Set.of("domain")),
          Map.entry("http", Set.of("domain")),
          Map.entry("archive", Set.of("domain")),
          Map.entry("store", Set.of("domain")),
          Map.entry("source", Set.of("domain", "http")),
          Map.entry("fetch", Set.of("domain", "http", "archive")),
          Map.entry("extract", Set.of("domain")),
          Map.entry("classify", Set.of("domain")),
          Map.entry("resolve", Set.of("domain")),
          Map.entry("coverage", Set.of("domain")),
          Map.entry("report", Set.of("domain")),
          Map.entry("example", Set.of("domain")));

  /** Rooms that alone may know a library, by the library's package prefix. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("org.apache.commons.csv", Set.of("input", "report", "cli")),
          Map.entry("org.yaml.snakeyaml", Set.of("input", "classify")),
          Map.entry("org.apache.hc", Set.of("http")),
          Map.entry("crawlercommons", Set.of("http")),
          Map.entry("org.netpreserve.jwarc", Set.of("archive")),
          Map.entry("java.sql", Set.of("store")),
          Map.entry("javax.sql", Set.of("store", "job")),
          Map.entry("org.sqlite", Set.of("store")),
          Map.entry("org.jsoup", Set.of("source", "extract")),
          // The store keeps a finding's trail as JSON text, which readers' own tools understand.
          Map.entry("tools.jackson", Set.of("source", "store", "report", "example", "cli")),
          Map.entry("org.apache.pdfbox", Set.of("extract", "example")),
          Map.entry("org.apache.poi", Set.of("extract", "report", "example")),
          Map.entry("org.apache.lucene", Set.of("classify")),
          Map.entry("com.sun.net.httpserver", Set.of("example")),
          Map.entry("org.springframework.batch", Set.of("job")),
          Map.entry("org.springframework", Set.of("job", "store")),
          Map.entry("picocli", Set.of("cli")),
          Map.entry("me.tongfei", Set.of("cli")));

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static String roomOf(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(ROOT + ".")) {
      return "";
    }
    String inner = name.substring(ROOT.length() + 1);
    return inner.contains(".") ? inner.substring(0, inner.indexOf('.')) : inner;
  }

  @Test
  void everyRoomIsOnThePlan() {
    Set<String> rooms =
        HOUSE.stream().map(HouseTest::roomOf).collect(Collectors.toCollection(TreeSet::new));
    Set<String> planned = new TreeSet<>(MAY_IMPORT.keySet());
    planned.addAll(Set.of("job", "cli"));
    assertThat(planned).containsAll(rooms);
  }

  @Test
  void roomsImportOnlyWhatThePlanAllows() {
    List<String> trespasses = new ArrayList<>();
    for (JavaClass type : HOUSE) {
      Set<String> allowed = MAY_IMPORT.get(roomOf(type));
      if (allowed == null) {
        continue;
      }
      type.getDirectDependenciesFromSelf()
          .forEach(
              dependency -> {
                String target = roomOf(dependency.getTargetClass().getBaseComponentType());
                boolean home = target.isEmpty() || target.equals(roomOf(type));
                if (!home && !allowed.contains(target)) {
                  trespasses.add(dependency.getDescription());
                }
              });
    }
    assertThat(trespasses).isEmpty();
  }

  @Test
  void onlyCliImportsJob() {
    noClasses()
        .that()
        .resideOutsideOfPackages("no.signert.cli..", "no.signert.job..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("no.signert.job..", "no.signert.cli..")
        .check(HOUSE);
  }

  @Test
  void librariesAreConfinedToTheirRooms() {
    MAY_KNOW.forEach(
        (library, rooms) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    rooms.stream().map(room -> ROOT + "." + room + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library + "..")
                .because(library + " is known in " + rooms + " alone")
                .allowEmptyShould(true)
                .check(HOUSE));
  }

  @Test
  void adaptersDoNotKnowEachOther() {
    slices()
        .matching("no.signert.source.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("no.signert.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void theDomainKnowsTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage("no.signert.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("no.signert.domain..", "java..", "org.jspecify.annotations..")
        .check(HOUSE);
  }

  @Test
  void stagesAskNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "no.signert.domain..",
            "no.signert.classify..",
            "no.signert.resolve..",
            "no.signert.coverage..",
            "no.signert.report..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("the same inputs and date give the same bytes")
        .check(HOUSE);
  }
}
