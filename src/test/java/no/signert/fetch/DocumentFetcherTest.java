package no.signert.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.signert.domain.Attribution;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.FetchedDocument;
import no.signert.domain.MunicipalityNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFetcherTest {
  private static final Instant NIGHT = Instant.parse("2020-07-01T00:30:00Z");
  private static final MunicipalityNumber OSLO = new MunicipalityNumber("0301");

  private final DocumentFetcher fetcher =
      new DocumentFetcher(Clock.fixed(NIGHT, ZoneOffset.UTC), 100);

  @TempDir Path folder;

  private static DocumentReference reference(String location) {
    return new DocumentReference(
        "papirer",
        location,
        null,
        OSLO,
        Attribution.PATH,
        "",
        null,
        null,
        null,
        DocumentKind.UNKNOWN,
        false);
  }

  private Failure failure(String location) {
    return catchThrowableOfType(FetchException.class, () -> fetcher.fetch(reference(location)))
        .failure();
  }

  @Test
  void aFileComesWithItsHashAndTheTime() throws Exception {
    Path file = Files.writeString(folder.resolve("abc.txt"), "abc");
    FetchedDocument document = fetcher.fetch(reference(file.toString()));
    assertThat(document.content()).asString().isEqualTo("abc");
    // The example of FIPS 180-2.
    assertThat(document.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(document.retrievedAt()).isEqualTo(NIGHT);
    assertThat(document.mediaType()).isNull();
    assertThat(document.archived()).isNull();
  }

  @Test
  void aMissingFileIsToldWithItsOwnerAndPlace() {
    String location = folder.resolve("borte.pdf").toString();
    Failure failure = failure(location);
    assertThat(failure.kind()).isEqualTo(FailureKind.FILE_UNREADABLE);
    assertThat(failure.municipality()).isEqualTo(OSLO);
    assertThat(failure.location()).isEqualTo(location);
    assertThat(failure.message()).contains("borte.pdf").contains("not there");
  }

  @Test
  void aFolderIsNoDocument() {
    assertThat(failure(folder.toString()).message()).contains("is no file");
  }

  @Test
  void aPathThatNoFileCanHaveIsAFailure() {
    assertThat(failure("a\0b").kind()).isEqualTo(FailureKind.FILE_UNREADABLE);
  }

  @Test
  void aFileOverTheLimitIsNotReadToItsEnd() throws IOException {
    Path full = Files.writeString(folder.resolve("full.txt"), "x".repeat(100));
    Path over = Files.writeString(folder.resolve("over.txt"), "x".repeat(101));
    assertThat(failure(over.toString()).kind()).isEqualTo(FailureKind.DOCUMENT_TOO_LARGE);
    assertThat(
            catchThrowableOfType(
                FetchException.class, () -> fetcher.fetch(reference(full.toString()))))
        .isNull();
  }

  @Test
  void anAddressNeedsTheNetwork() {
    assertThat(failure("https://example.org/a.pdf").kind()).isEqualTo(FailureKind.NOT_ARCHIVED);
  }
}
