package no.signert.example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.signert.domain.Portal;
import no.signert.example.world.Cast;
import no.signert.example.world.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks an example the way a plain client would. */
final class Web {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Web() {}

  static HttpResponse<byte[]> get(URI uri, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(2));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  static HttpResponse<byte[]> post(URI uri, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .header("Content-Type", "application/json");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  static JsonNode json(HttpResponse<byte[]> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  static Portal portal(Example example, String adapter) {
    return example.portals().stream()
        .filter(portal -> portal.adapter().equals(adapter))
        .findFirst()
        .orElseThrow();
  }

  static Portal portal(Example example, Fault fault) {
    Cast struck =
        example.casts().stream().filter(cast -> cast.fault() == fault).findFirst().orElseThrow();
    return example.portals().stream()
        .filter(portal -> portal.municipality().equals(struck.municipality().number()))
        .findFirst()
        .orElseThrow();
  }
}
