package no.signert.example.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Writes answers as HTTP/1.1. */
final class ReplyWriter {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);
  private static final int WORTH_COMPRESSING = 1024;
  private static final int CHUNK = 8192;

  private ReplyWriter() {}

  /**
   * Writes the answer to a request; returns the status sent. The caller flushes, which sends the
   * last bytes: they are written in pieces smaller than the buffer of {@code out}.
   */
  static int write(OutputStream out, Request request, Reply reply) throws IOException {
    boolean unchanged = isUnchanged(request, reply);
    int status = unchanged ? 304 : reply.status();
    byte[] body = unchanged ? new byte[0] : reply.body();
    StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(' ');
    head.append(reason(status)).append("\r\nDate: ").append(HTTP_DATE.format(Instant.now()));
    head.append("\r\nServer: signert-example\r\n");
    for (Map.Entry<String, String> header : reply.headers()) {
      if (!unchanged || !header.getKey().equals("Content-Type")) {
        head.append(header.getKey()).append(": ").append(header.getValue()).append("\r\n");
      }
    }
    if (compresses(request, reply, body)) {
      body = compressed(body);
      head.append("Content-Encoding: gzip\r\nVary: Accept-Encoding\r\n");
    }
    boolean chunked = reply.isChunked() && !unchanged;
    if (chunked) {
      head.append("Transfer-Encoding: chunked\r\n\r\n");
    } else if (unchanged) {
      head.append("\r\n");
    } else {
      head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    }
    out.write(head.toString().getBytes(StandardCharsets.UTF_8));
    if (!request.method().equals("HEAD")) {
      body(out, body, chunked);
    }
    return status;
  }

  private static void body(OutputStream out, byte[] body, boolean chunked) throws IOException {
    for (int start = 0; start < body.length; start += CHUNK) {
      int length = Math.min(CHUNK, body.length - start);
      if (chunked) {
        out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      }
      out.write(body, start, length);
      if (chunked) {
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
      }
    }
    if (chunked) {
      out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static boolean isUnchanged(Request request, Reply reply) {
    if (reply.status() != 200 || !request.method().equals("GET")) {
      return false;
    }
    String wanted = request.header("If-None-Match");
    if (!wanted.isEmpty()) {
      String tag = reply.header("ETag");
      return !tag.isEmpty() && (wanted.contains(tag) || wanted.equals("*"));
    }
    String since = request.header("If-Modified-Since");
    String changed = reply.header("Last-Modified");
    if (since.isEmpty() || changed.isEmpty()) {
      return false;
    }
    try {
      return !ZonedDateTime.parse(changed, HTTP_DATE)
          .isAfter(ZonedDateTime.parse(since, HTTP_DATE));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean compresses(Request request, Reply reply, byte[] body) {
    String type = reply.header("Content-Type");
    return body.length > WORTH_COMPRESSING
        && request.header("Accept-Encoding").contains("gzip")
        && (type.startsWith("text/") || type.startsWith("application/json"));
  }

  private static byte[] compressed(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    }
    return bytes.toByteArray();
  }

  private static String reason(int status) {
    return switch (status) {
      case 200 -> "OK";
      case 302 -> "Found";
      case 304 -> "Not Modified";
      case 400 -> "Bad Request";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 429 -> "Too Many Requests";
      case 503 -> "Service Unavailable";
      default -> "Status " + status;
    };
  }
}
