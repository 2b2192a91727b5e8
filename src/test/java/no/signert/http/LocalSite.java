package no.signert.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A real server on the loopback that answers as told and remembers what it was asked. */
public final class LocalSite implements AutoCloseable {
  public record Asked(String method, String path, Headers headers, String body) {}

  public record Answer(
      int status,
      Map<String, String> headers,
      @SuppressWarnings("ArrayRecordComponent") byte[] body) {
    public static Answer of(int status, String body) {
      return new Answer(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer movedTo(String location) {
      return new Answer(302, Map.of("Location", location), new byte[0]);
    }

    public Answer with(String name, String value) {
      Map<String, String> more = new ConcurrentHashMap<>(headers);
      more.put(name, value);
      return new Answer(status, more, body);
    }
  }

  public final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Map<String, Function<Asked, Answer>> pages = new ConcurrentHashMap<>();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  public LocalSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  public LocalSite page(String path, Answer answer) {
    return page(path, asked -> answer);
  }

  public LocalSite page(String path, String body) {
    return page(path, Answer.of(200, body).with("Content-Type", "text/plain"));
  }

  public LocalSite page(String path, Function<Asked, Answer> answer) {
    pages.put(path, answer);
    return this;
  }

  public URI at(String path) {
    return URI.create("http://" + host() + path);
  }

  public String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  public List<String> paths() {
    return asked.stream().map(Asked::path).toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    Asked question =
        new Asked(
            exchange.getRequestMethod(),
            path,
            exchange.getRequestHeaders(),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    asked.add(question);
    @Nullable Function<Asked, Answer> page = pages.get(path);
    Answer answer = page == null ? Answer.of(404, "not here") : page.apply(question);
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(
        answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
    if (answer.body().length > 0) {
      exchange.getResponseBody().write(answer.body());
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
