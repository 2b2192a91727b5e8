package no.signert.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.signert.domain.Failure;
import no.signert.domain.Period;
import no.signert.domain.Portal;
import no.signert.example.world.ExampleWorld;
import no.signert.example.world.Fault;
import no.signert.http.ClientSettings;
import no.signert.http.ExchangeRecorder;
import no.signert.http.PoliteClient;
import no.signert.http.Politeness;
import no.signert.http.UserAgent;
import no.signert.source.Discovery;
import no.signert.source.DiscoveryRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong with a listing becomes the failure of its name. */
class ListingFaultsTest {
  private static final DiscoveryRequest REQUEST =
      new DiscoveryRequest(
          ExampleWorld.declaration(),
          new Period(LocalDate.of(2020, 6, 1), LocalDate.of(2021, 3, 31)),
          LocalDate.of(2021, 3, 31));

  private static Discovery discover(Fault fault) {
    try (Example example = new Example(RealRegister.OF_2020, 60, 4, 1, 0, List.of(fault));
        PoliteClient http =
            new PoliteClient(
                ClientSettings.of(new UserAgent("test", "https://example.org", "t@example.org"))
                    .with(Politeness.DEFAULT.withDelay(Duration.ZERO))
                    .allowing(example.hosts()),
                ExchangeRecorder.NONE)) {
      Portal row = Web.portal(example, fault);
      return AdaptersAgainstExampleTest.source(row, http).discover(REQUEST);
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {"INVALID_JSON", "HTML_FOR_JSON", "MISSING_KEY", "EMPTY_LISTING", "EXPIRED_COOKIE"})
  void aFaultThatHidesPapersIsNamedAndTheAnswerIsNotComplete(Fault fault) {
    Discovery found = discover(fault);
    assertThat(found.failures()).extracting(Failure::kind).contains(fault.expected());
    assertThat(found.complete()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"DUPLICATE_NUMBERS", "CAPPED_PAGES", "IGNORED_FILTER"})
  void aFaultThatIsMadeGoodHidesNothing(Fault fault) {
    assertThat(discover(fault).complete()).isTrue();
  }
}
