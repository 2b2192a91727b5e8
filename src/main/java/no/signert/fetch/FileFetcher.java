package no.signert.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.FetchedDocument;
import no.signert.domain.Sha256;
import no.signert.domain.Validators;

/** Reads documents that are files; they stay where they are, and are not archived. */
final class FileFetcher {
  private final Clock clock;
  private final int maxBytes;

  FileFetcher(Clock clock, int maxBytes) {
    this.clock = clock;
    this.maxBytes = maxBytes;
  }

  FetchedDocument fetch(DocumentReference reference) throws FetchException {
    byte[] content = read(reference);
    return new FetchedDocument(
        reference, content, null, null, Sha256.of(content), clock.instant(), Validators.NONE, null);
  }

  private byte[] read(DocumentReference reference) throws FetchException {
    String location = reference.location();
    try {
      Path path = Path.of(location);
      if (!Files.exists(path)) {
        throw failed(
            reference,
            FailureKind.FILE_UNREADABLE,
            "is not there. Put it there, or remove its row");
      }
      if (!Files.isRegularFile(path)) {
        throw failed(reference, FailureKind.FILE_UNREADABLE, "is no file. Name the paper itself");
      }
      try (InputStream in = Files.newInputStream(path)) {
        byte[] content = in.readNBytes(maxBytes);
        if (in.read() >= 0) {
          throw failed(
              reference,
              FailureKind.DOCUMENT_TOO_LARGE,
              "is larger than " + maxBytes + " bytes. Read it by hand, or split it");
        }
        return content;
      }
    } catch (IOException | InvalidPathException e) {
      throw failed(
          reference,
          FailureKind.FILE_UNREADABLE,
          "cannot be read (" + e + "). Check its name and permissions");
    }
  }

  private static FetchException failed(
      DocumentReference reference, FailureKind kind, String complaint) {
    String location = reference.location();
    return new FetchException(
        new Failure(
            kind,
            reference.source(),
            reference.municipality(),
            location,
            "The file '" + location + "' " + complaint + "."));
  }
}
