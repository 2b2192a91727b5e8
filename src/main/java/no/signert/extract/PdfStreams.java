package no.signert.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSStream;

/** Spends budget on what large streams unpack to; the parser does not ask while it skips. */
final class PdfStreams {
  /** Packed size of a stream above which a bomb is thinkable. */
  private static final int LARGE = 100_000;

  private final Budget budget;

  PdfStreams(Budget budget) {
    this.budget = budget;
  }

  void unpack(COSStream stream) throws IOException {
    if (stream.getLength() < LARGE) {
      return;
    }
    byte[] buffer = new byte[8192];
    try (InputStream in = stream.createInputStream()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        budget.unpack(read);
      }
    }
  }
}
