package no.signert.source.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.signert.domain.Attribution;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.MunicipalityNumber;
import no.signert.source.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddressesSourceTest {
  private static DocumentReference row(String file, @Nullable LocalDate day) {
    return new DocumentReference(
        "list",
        "https://example.org/" + file,
        null,
        new MunicipalityNumber("5006"),
        Attribution.MANIFEST,
        "Sak",
        null,
        day,
        null,
        DocumentKind.UNKNOWN,
        false);
  }

  @Test
  void everyRowIsListedButThoseOfMeetingsOutsideThePeriod() {
    AddressesSource source =
        new AddressesSource(
            "list",
            List.of(
                row("inside.pdf", LocalDate.of(2026, 3, 1)),
                row("before.pdf", LocalDate.of(2025, 12, 31)),
                row("unknown.pdf", null)));
    assertThat(source.discover(Samples.request("2026-01-01", "2026-06-30")).documents())
        .extracting(DocumentReference::location)
        .containsExactly("https://example.org/inside.pdf", "https://example.org/unknown.pdf");
  }
}
