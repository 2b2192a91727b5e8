package no.signert.example.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An answer; its body is made only if it is sent. */
public final class Reply {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

  private final int status;
  private final Supplier<byte[]> body;
  private final List<Map.Entry<String, String>> headers = new ArrayList<>();
  private boolean chunked;
  private @Nullable Wire wire;

  private Reply(int status, Supplier<byte[]> body) {
    this.status = status;
    this.body = body;
  }

  /** Returns an answer of a media type. */
  public static Reply of(int status, String type, Supplier<byte[]> body) {
    return new Reply(status, body).header("Content-Type", type);
  }

  /** Returns an answer with text in UTF-8. */
  public static Reply text(int status, String type, String text) {
    return of(status, type + "; charset=utf-8", () -> text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a web page. */
  public static Reply html(String page) {
    return text(200, "text/html", page);
  }

  /** Returns JSON. */
  public static Reply json(String json) {
    return text(200, "application/json", json);
  }

  /** Returns a redirect. */
  public static Reply redirect(String location) {
    return new Reply(302, () -> new byte[0]).header("Location", location);
  }

  /** Returns an answer that is written byte by byte; the status is for the log. */
  public static Reply wire(int status, Wire wire) {
    Reply reply = new Reply(status, () -> new byte[0]);
    reply.wire = wire;
    return reply;
  }

  /** Adds a header. */
  public Reply header(String name, String value) {
    headers.add(Map.entry(name, value));
    return this;
  }

  /** Adds what a client needs to ask whether anything has changed. */
  public Reply validators(String tag, LocalDate changed) {
    String date = HTTP_DATE.format(changed.atTime(12, 0).atOffset(ZoneOffset.UTC));
    return header("ETag", tag).header("Last-Modified", date);
  }

  /** Takes a header away. */
  public Reply without(String name) {
    headers.removeIf(header -> header.getKey().equalsIgnoreCase(name));
    return this;
  }

  /** Sends the body in chunks, so that its length is not known before. */
  public Reply chunked() {
    chunked = true;
    return this;
  }

  /** Returns the status. */
  public int status() {
    return status;
  }

  /** Returns whether it is written byte by byte, so that it has neither headers nor body. */
  public boolean isWire() {
    return wire != null;
  }

  /** Returns the body, made now. */
  public byte[] body() {
    return body.get();
  }

  /** Returns a header, empty if there is none. */
  public String header(String name) {
    return headers.stream()
        .filter(e -> e.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  List<Map.Entry<String, String>> headers() {
    return headers;
  }

  boolean isChunked() {
    return chunked;
  }

  @Nullable Wire wire() {
    return wire;
  }
}
