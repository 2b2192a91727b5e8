package no.signert.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * The bytes of a capture's records, each its own gzip member: the request first, so that a reader
 * knows what a response answers.
 *
 * @param request the request record
 * @param response the response or revisit record
 */
record RecordBytes(
    @SuppressWarnings("ArrayRecordComponent") byte[] request,
    @SuppressWarnings("ArrayRecordComponent") byte[] response) {

  /** Writes the records of a capture; {@code same} is the record whose body it repeats. */
  static RecordBytes of(Capture capture, @Nullable StoredRecord same) {
    try {
      UUID requestId = UUID.randomUUID();
      WarcRequest request =
          common(new WarcRequest.Builder(capture.uri()), capture)
              .recordId(requestId)
              .body(MediaType.HTTP_REQUEST, joined(capture.requestHead(), capture.requestBody()))
              .build();
      return new RecordBytes(
          gzipped(request), gzipped(response(capture, URI.create("urn:uuid:" + requestId), same)));
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
  }

  private static WarcRecord response(Capture capture, URI requestId, @Nullable StoredRecord same)
      throws IOException {
    if (same == null) {
      return common(new WarcResponse.Builder(capture.uri()), capture)
          .concurrentTo(requestId)
          .payloadDigest(Digests.of(capture.responseBody()))
          .body(MediaType.HTTP_RESPONSE, joined(capture.responseHead(), capture.responseBody()))
          .build();
    }
    URI profile =
        capture.status() == 304
            ? WarcRevisit.SERVER_NOT_MODIFIED_1_1
            : WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1;
    return common(new WarcRevisit.Builder(capture.uri(), profile), capture)
        .concurrentTo(requestId)
        .payloadDigest(same.payload())
        .refersTo(same.id(), same.uri(), same.date())
        .setHeader(StoredRecord.REFERS_TO_FILE, same.location().file())
        .setHeader(StoredRecord.REFERS_TO_OFFSET, Long.toString(same.location().offset()))
        .body(MediaType.HTTP_RESPONSE, joined(capture.responseHead(), new byte[0]))
        .build();
  }

  private static <R extends WarcCaptureRecord, B extends WarcCaptureRecord.AbstractBuilder<R, B>>
      B common(B builder, Capture capture) {
    builder.version(MessageVersion.WARC_1_1).date(capture.receivedAt());
    return capture.address() == null ? builder : builder.ipAddress(capture.address());
  }

  static byte[] warcinfo(String file, String software, Instant date) {
    try {
      return gzipped(
          new Warcinfo.Builder()
              .version(MessageVersion.WARC_1_1)
              .date(date)
              .filename(file)
              .fields(
                  Map.of(
                      "software",
                      List.of(software),
                      "format",
                      List.of("WARC File Format 1.1"),
                      "robots",
                      List.of("obey")))
              .build());
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
  }

  private static byte[] joined(String head, byte[] body) {
    byte[] first = head.getBytes(StandardCharsets.ISO_8859_1);
    byte[] both = Arrays.copyOf(first, first.length + body.length);
    System.arraycopy(body, 0, both, first.length, body.length);
    return both;
  }

  /**
   * The writer's own packing keeps memory outside the heap until the collector comes by, a quarter
   * of a megabyte for each record; ours gives it back at once.
   */
  private static byte[] gzipped(WarcRecord record) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes);
        WarcWriter writer = new WarcWriter(Channels.newChannel(packed), WarcCompression.NONE)) {
      writer.write(record);
    }
    return bytes.toByteArray();
  }
}
