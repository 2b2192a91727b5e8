package no.signert.http;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Sends no request over a connection on which something waits already. A server that announces less
 * than it sends leaves the rest of one answer where the next one is read, and on a shared host that
 * is another municipality's.
 */
final class CleanConnections extends HttpRequestExecutor {
  private static final Timeout GLANCE = Timeout.ofMilliseconds(1);

  /** Nothing was sent: the connection is closed, and another may be opened. */
  static final class Soiled extends IOException {
    private static final long serialVersionUID = 1;

    Soiled() {
      super("More came than the last answer");
    }
  }

  @Override
  public ClassicHttpResponse execute(
      ClassicHttpRequest request,
      HttpClientConnection connection,
      @Nullable HttpResponseInformationCallback callback,
      HttpContext context)
      throws IOException, HttpException {
    if (connection.isDataAvailable(GLANCE)) {
      connection.close(CloseMode.IMMEDIATE);
      throw new Soiled();
    }
    return super.execute(request, connection, callback, context);
  }
}
