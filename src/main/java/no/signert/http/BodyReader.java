package no.signert.http;

import java.io.IOException;
import no.signert.domain.FailureKind;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** Reads a body as long as it stays within the call's limit, and hangs up when it does not. */
final class BodyReader implements AutoCloseable {
  private static final int MOST = Integer.MAX_VALUE - 16;

  private final ClassicHttpResponse response;
  private final HttpUriRequestBase request;
  private final HttpCall call;

  BodyReader(ClassicHttpResponse response, HttpUriRequestBase request, HttpCall call) {
    this.response = response;
    this.request = request;
    this.call = call;
  }

  byte[] read() throws IOException, HttpFailure {
    @Nullable HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    if (entity.getContentLength() > call.maxBytes()) {
      throw tooLarge("It announces " + entity.getContentLength() + " bytes");
    }
    // Gathers pieces: a buffer that doubles would hold a large body three times.
    byte[] bytes = entity.getContent().readNBytes((int) Math.min(call.maxBytes() + 1, MOST));
    if (bytes.length > call.maxBytes()) {
      throw tooLarge("It had not ended after " + bytes.length + " bytes");
    }
    return bytes;
  }

  private HttpFailure tooLarge(String what) {
    // Closing politely would read the rest of the body.
    request.cancel();
    return new HttpFailure(
        FailureKind.DOCUMENT_TOO_LARGE,
        call.uri(),
        what + ", of " + call.maxBytes() + " allowed",
        null);
  }

  @Override
  public void close() throws IOException {
    response.close();
  }
}
