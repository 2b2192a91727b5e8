package no.signert.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import no.signert.domain.FailureKind;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** Reads a body as long as it stays within the call's limit, and hangs up when it does not. */
final class BodyReader implements AutoCloseable {
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
    InputStream content = entity.getContent();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
      bytes.write(buffer, 0, count);
      if (bytes.size() > call.maxBytes()) {
        throw tooLarge("It had not ended after " + bytes.size() + " bytes");
      }
    }
    return bytes.toByteArray();
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
