package no.signert.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Sends one request and receives its response, within limits. Knows nothing of manners. */
final class Wire implements AutoCloseable {
  private static final int MOST_CONNECTIONS = 500;
  private static final int MOST_HEADERS = 200;
  private static final int LONGEST_LINE = 32 * 1024;

  private final CloseableHttpClient client;
  private final ScheduledExecutorService watch;
  private final ClientSettings settings;
  private final Timekeeper time;

  Wire(ClientSettings settings, AddressGuard guard, Timekeeper time) {
    this.settings = settings;
    this.time = time;
    this.client = client(settings, guard);
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "http-deadline");
              thread.setDaemon(true);
              return thread;
            });
    executor.setRemoveOnCancelPolicy(true);
    this.watch = executor;
  }

  private static CloseableHttpClient client(ClientSettings settings, AddressGuard guard) {
    PoolingHttpClientConnectionManager connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(guard)
            .setMaxConnTotal(MOST_CONNECTIONS)
            .setMaxConnPerRoute(1)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                    .setSocketTimeout(Timeout.of(settings.deadline()))
                    .setValidateAfterInactivity(Timeout.ofMilliseconds(500))
                    .build())
            .setConnectionFactory(
                ManagedHttpClientConnectionFactory.builder()
                    .http1Config(
                        Http1Config.custom()
                            .setMaxHeaderCount(MOST_HEADERS)
                            .setMaxLineLength(LONGEST_LINE)
                            .build())
                    .build())
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setRequestExecutor(new CleanConnections())
        .setDefaultRequestConfig(
            RequestConfig.custom().setResponseTimeout(Timeout.of(settings.deadline())).build())
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .setUserAgent(settings.agent().toString())
        .build();
  }

  /** Returns the response with whatever status. */
  HttpExchange exchange(HttpCall call) throws HttpFailure {
    HttpUriRequestBase request = request(call);
    HttpClientContext context = HttpClientContext.create();
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> deadline =
        watch.schedule(
            () -> {
              late.set(true);
              request.cancel();
            },
            settings.deadline().toNanos(),
            TimeUnit.NANOSECONDS);
    int status = 0;
    try {
      URI uri = call.uri();
      HttpHost host = new HttpHost(uri.getScheme(), uri.getHost(), Origins.port(uri));
      ClassicHttpResponse response = client.executeOpen(host, request, context);
      status = response.getCode();
      try (BodyReader body = new BodyReader(response, request, call)) {
        byte[] bytes = body.read();
        return exchange(call, request, response, bytes, context);
      }
    } catch (CleanConnections.Soiled e) {
      // Nothing was sent yet, and the next connection is a new one.
      return exchange(call);
    } catch (IOException e) {
      throw Faults.failure(call.uri(), status, e, late.get());
    } catch (RuntimeException e) {
      // Cancelled between two steps, the client misses the connection it had, in several words.
      if (!late.get()) {
        throw e;
      }
      throw Faults.failure(call.uri(), status, new IOException(e), true);
    } finally {
      deadline.cancel(false);
    }
  }

  private HttpUriRequestBase request(HttpCall call) throws HttpFailure {
    URI address = URI.create(call.uri().toASCIIString().split("#", 2)[0]);
    HttpUriRequestBase request = new HttpUriRequestBase(call.method().name(), address);
    request.setHeader(
        "Accept", call.accepted().isEmpty() ? "*/*" : String.join(", ", call.accepted()));
    request.setHeader("Accept-Encoding", "gzip");
    call.headers().fields().forEach(field -> request.setHeader(field.name(), field.value()));
    String cookies = RedirectLoop.cookies(call);
    if (!cookies.isEmpty()) {
      request.setHeader("Cookie", cookies);
    }
    if (call.validators().etag() != null) {
      request.setHeader("If-None-Match", call.validators().etag());
    }
    if (call.validators().lastModified() != null) {
      request.setHeader("If-Modified-Since", call.validators().lastModified());
    }
    if (call.method() == HttpCall.Method.POST) {
      request.setEntity(new ByteArrayEntity(call.body(), contentType(call)));
    }
    return request;
  }

  private static @Nullable ContentType contentType(HttpCall call) {
    return call.headers().first("Content-Type").map(ContentType::parse).orElse(null);
  }

  private HttpExchange exchange(
      HttpCall call,
      HttpUriRequestBase request,
      ClassicHttpResponse response,
      byte[] body,
      HttpClientContext context) {
    String path = request.getRequestUri();
    String firstLine = "%s %s HTTP/1.1".formatted(call.method(), path);
    return new HttpExchange(
        call.method(),
        call.uri(),
        fields(context.getRequest().getHeaders()).head(firstLine),
        call.body(),
        responseHead(response, body.length),
        body,
        address(context),
        time.now());
  }

  private static String responseHead(ClassicHttpResponse response, int length) {
    HttpHeaders headers = fields(response.getHeaders());
    Optional<String> coding = headers.first("Transfer-Encoding");
    if (coding.isPresent()) {
      headers =
          headers
              .without("Transfer-Encoding")
              .with("X-Archive-Orig-Transfer-Encoding", coding.get())
              .with("Content-Length", Integer.toString(length));
    }
    String reason = response.getReasonPhrase() == null ? "" : response.getReasonPhrase();
    return headers.head("HTTP/1.1 %d %s".formatted(response.getCode(), reason));
  }

  private static HttpHeaders fields(Header[] headers) {
    return new HttpHeaders(
        Arrays.stream(headers)
            .map(
                header ->
                    new HttpHeaders.Field(
                        header.getName(), header.getValue() == null ? "" : header.getValue()))
            .toList());
  }

  private static @Nullable InetAddress address(HttpClientContext context) {
    EndpointDetails endpoint = context.getEndpointDetails();
    return endpoint != null && endpoint.getRemoteAddress() instanceof InetSocketAddress remote
        ? remote.getAddress()
        : null;
  }

  @Override
  public void close() {
    watch.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }
}
