package no.signert.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Period;
import no.signert.domain.Portal;
import no.signert.example.world.AgendaItem;
import no.signert.example.world.Cast;
import no.signert.example.world.Chronicle;
import no.signert.example.world.ExampleWorld;
import no.signert.example.world.Meeting;
import no.signert.example.world.Paper;
import no.signert.example.world.Plot;
import no.signert.http.ClientSettings;
import no.signert.http.CookieSession;
import no.signert.http.ExchangeRecorder;
import no.signert.http.HttpCall;
import no.signert.http.HttpFailure;
import no.signert.http.HttpSender;
import no.signert.http.PoliteClient;
import no.signert.http.Politeness;
import no.signert.http.UserAgent;
import no.signert.source.CaseSource;
import no.signert.source.Discovery;
import no.signert.source.DiscoveryRequest;
import no.signert.source.Relevance;
import no.signert.source.acos.AcosSource;
import no.signert.source.acosclassic.AcosClassicSource;
import no.signert.source.crawler.CrawlerSource;
import no.signert.source.einnsyn.EinnsynSource;
import no.signert.source.elements.ElementsSource;
import no.signert.source.firstagenda.FirstAgendaSource;
import no.signert.source.opengov.OpenGovSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each adapter finds exactly the papers that the example published about its declaration. */
class AdaptersAgainstExampleTest {
  private static final int MUNICIPALITIES = 60;
  private static final ExampleWorld WORLD =
      new ExampleWorld(RealRegister.OF_2020, MUNICIPALITIES, 6, 1, List.of());
  private static final Relevance RELEVANCE = new Relevance(ExampleWorld.declaration());
  private static final DiscoveryRequest REQUEST =
      new DiscoveryRequest(
          ExampleWorld.declaration(),
          new Period(LocalDate.of(2020, 6, 1), LocalDate.of(2021, 3, 31)),
          LocalDate.of(2021, 3, 31));

  @SuppressWarnings("NullAway.Init")
  private static Example example;

  @SuppressWarnings("NullAway.Init")
  private static PoliteClient http;

  @BeforeAll
  static void publish() {
    example = new Example(RealRegister.OF_2020, MUNICIPALITIES, 6, 1, 0, List.of());
    http =
        new PoliteClient(
            ClientSettings.of(new UserAgent("test", "https://example.org", "test@example.org"))
                .with(Politeness.DEFAULT.withDelay(Duration.ZERO))
                .allowing(example.hosts()),
            ExchangeRecorder.NONE);
  }

  @AfterAll
  static void unpublish() {
    http.close();
    example.close();
  }

  static CaseSource source(Portal row, HttpSender sender) {
    return switch (row.adapter()) {
      case ElementsSource.TYPE -> ElementsSource.of(row, sender);
      case AcosSource.TYPE -> AcosSource.of(row, sender);
      case EinnsynSource.TYPE -> EinnsynSource.of(row, sender);
      case AcosClassicSource.TYPE -> AcosClassicSource.of(row, sender);
      case OpenGovSource.TYPE -> OpenGovSource.of(row, sender);
      case FirstAgendaSource.TYPE -> FirstAgendaSource.of(row, sender);
      case CrawlerSource.TYPE -> CrawlerSource.of(row, sender);
      default -> throw new IllegalArgumentException(row.adapter());
    };
  }

  /** The published papers of the declaration's case, by the tags their files come with. */
  private static Set<String> truth(Chronicle chronicle, boolean inline) {
    Set<String> tags = new TreeSet<>();
    for (Meeting meeting : chronicle.publishedMeetings()) {
      for (AgendaItem item : meeting.items()) {
        if (RELEVANCE.matches(item.title())) {
          for (Paper paper : item.papers()) {
            boolean file = !inline || paper.kind() == DocumentKind.ATTACHMENT;
            if (paper.published()) {
              tags.add(file ? "dokument-" + paper.id() : "inline " + item.id());
            }
          }
        }
      }
    }
    return tags;
  }

  private static String tag(DocumentReference paper, Portal row) throws HttpFailure {
    String location = paper.location();
    if (paper.isInline()) {
      return "inline " + Long.parseLong(location.substring(location.lastIndexOf('-') + 1));
    }
    CookieSession session = new CookieSession();
    if (row.adapter().equals(FirstAgendaSource.TYPE)) {
      http.send(HttpCall.get(row.baseUrl()).in(session));
    }
    return http.send(HttpCall.get(URI.create(location)).in(session).despiteRobots(row.override()))
        .headers()
        .first("Content-Disposition")
        .map(name -> name.replaceAll(".*filename=\"|\\..*", ""))
        .orElse("nameless " + location);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "elements",
        "acos",
        "einnsyn",
        "acos-classic",
        "opengov",
        "firstagenda",
        "crawler"
      })
  void theAdapterFindsWhatWasPublishedAndNothingElse(String adapter) throws Exception {
    Map<String, Cast> casts = new HashMap<>();
    WORLD.casts().forEach(cast -> casts.put(cast.municipality().number().value(), cast));
    List<Plot> plots = new ArrayList<>();
    for (Portal row : example.portals()) {
      if (!row.adapter().equals(adapter)) {
        continue;
      }
      Cast cast = Objects.requireNonNull(casts.get(row.municipality().value()));
      plots.add(cast.plot());
      Discovery found = source(row, http).discover(REQUEST);
      assertThat(found.complete()).as(cast + " " + found.failures()).isTrue();
      Set<String> tags = new TreeSet<>();
      for (DocumentReference paper : found.documents()) {
        if (!paper.withheld() && paper.kind() != DocumentKind.MINUTES) {
          tags.add(tag(paper, row));
        }
      }
      boolean inline = adapter.equals(FirstAgendaSource.TYPE);
      Set<String> truth = truth(WORLD.chronicle(cast), inline);
      if (adapter.equals(EinnsynSource.TYPE)) {
        // Searching whole documents also finds cases that mention the declaration in passing.
        assertThat(tags).as(cast + "").containsAll(truth);
      } else {
        assertThat(tags).as(cast + "").isEqualTo(truth);
      }
    }
    assertThat(plots).as("municipalities on " + adapter).hasSizeGreaterThan(1);
  }
}
