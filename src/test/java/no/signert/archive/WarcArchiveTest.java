package no.signert.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.signert.domain.ArchiveLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcArchiveTest {
  private static final String RUN = "akson-2020-07-01";

  @TempDir private Path folder;

  private WarcArchive open() throws IOException {
    return WarcArchive.open(folder, RUN, "signert/0.1");
  }

  private static Capture capture(String path, int status, String body) {
    return capture("GET", path, "", status, body);
  }

  private static Capture capture(
      String method, String path, String asked, int status, String body) {
    byte[] bytes = body.getBytes(UTF_8);
    return new Capture(
        URI.create("https://www.example.org" + path),
        method + " " + path + " HTTP/1.1\r\nHost: www.example.org\r\n\r\n",
        asked.getBytes(UTF_8),
        "HTTP/1.1 %d OK\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n"
            .formatted(status, bytes.length),
        bytes,
        InetAddress.getLoopbackAddress(),
        Instant.parse("2020-07-01T00:30:00.123Z"));
  }

  private List<Path> parts() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".warc.gz")).sorted().toList();
    }
  }

  private static String body(WarcArchive archive, ArchiveLocation location) throws IOException {
    return new String(archive.read(location).body(), UTF_8);
  }

  @Test
  void responseIsFoundAgainWhereItWasStored() throws IOException {
    try (WarcArchive archive = open()) {
      archive.store(capture("/a", 200, "first"));
      ArchiveLocation second = archive.store(capture("/b", 200, "second"));
      archive.store(capture("/c", 200, "third"));
      ArchivedResponse read = archive.read(second);
      assertThat(read.body()).asString(UTF_8).isEqualTo("second");
      assertThat(read.head()).startsWith("HTTP/1.1 200 OK\r\n").endsWith("\r\n\r\n");
      assertThat(read.uri()).isEqualTo(URI.create("https://www.example.org/b"));
      assertThat(read.receivedAt()).isEqualTo(Instant.parse("2020-07-01T00:30:00.123Z"));
      assertThat(read.recordId()).startsWith("urn:uuid:");
    }
  }

  @Test
  void searchesAreToldApartByWhatTheySent() throws IOException {
    try (WarcArchive archive = open()) {
      Capture one = capture("POST", "/search", "{\"page\":1}", 200, "one");
      archive.store(one);
      archive.store(capture("POST", "/search", "{\"page\":2}", 200, "two"));
      assertThat(body(archive, archive.latest(one.key()).orElseThrow())).isEqualTo("one");
    }
  }

  @Test
  void requestsAreToldApartByTheirTenantAndNotByWhoAsks() {
    URI uri = URI.create("https://www.example.org/api");
    byte[] none = new byte[0];
    RequestKey oslo = RequestKey.of("GET", uri, List.of("Tenant: oslo"), none);
    assertThat(RequestKey.of("GET", uri, List.of("User-Agent: x", "tenant:oslo"), none))
        .isEqualTo(oslo);
    assertThat(RequestKey.of("GET", uri, List.of("Tenant: bergen"), none)).isNotEqualTo(oslo);
  }

  @Test
  void unchangedAnswerIsKeptAsARevisit() throws IOException {
    ArchiveLocation first;
    try (WarcArchive archive = open()) {
      first = archive.store(capture("/a", 200, "long ".repeat(1000)));
    }
    try (WarcArchive archive = WarcArchive.open(folder, "akson-2020-07-02", "signert/0.1")) {
      ArchiveLocation notModified = archive.store(capture("/a", 304, ""));
      ArchiveLocation sameAgain = archive.store(capture("/a", 200, "long ".repeat(1000)));
      for (ArchiveLocation revisit : List.of(notModified, sameAgain)) {
        assertThat(archive.read(revisit).original()).isEqualTo(first);
        assertThat(body(archive, revisit)).startsWith("long long");
      }
      ArchiveLocation changed = archive.store(capture("/a", 200, "another"));
      assertThat(archive.read(changed).original()).isEqualTo(changed);
    }
    assertThat(Validation.complaints(parts())).isEmpty();
  }

  @Test
  void errorInBetweenDoesNotHideWhatIsStillUnchanged() throws IOException {
    try (WarcArchive archive = open()) {
      RequestKey key = capture("/a", 200, "").key();
      ArchiveLocation first = archive.store(capture("/a", 200, "paper"));
      ArchiveLocation error = archive.store(capture("/a", 503, "busy"));
      assertThat(archive.latest(key)).contains(error);
      ArchiveLocation unchanged = archive.store(capture("/a", 304, ""));
      assertThat(archive.latest(key)).contains(unchanged);
      assertThat(archive.read(unchanged).original()).isEqualTo(first);
    }
  }

  @Test
  void archiveIsReadableWhileItIsWritten() throws IOException {
    try (WarcArchive archive = open()) {
      ArchiveLocation a = archive.store(capture("/a", 200, "a"));
      assertThat(body(archive, a)).isEqualTo("a");
      assertThat(archive.latestOfThisRun(capture("/a", 200, "").key())).contains(a);
    }
  }

  @Test
  void anotherRunsAnswersAreNotThisRuns() throws IOException {
    try (WarcArchive archive = open()) {
      archive.store(capture("/a", 200, "a"));
    }
    try (WarcArchive archive = WarcArchive.open(folder, RUN + "-2", "signert/0.1")) {
      RequestKey key = capture("/a", 200, "").key();
      assertThat(archive.latest(key)).isPresent();
      assertThat(archive.latestOfThisRun(key)).isEmpty();
    }
  }

  @Test
  void fullPartIsFollowedByAnother() throws IOException {
    try (WarcArchive archive = WarcArchive.open(folder, RUN, "signert/0.1", 2000)) {
      IntStream.range(0, 9).forEach(number -> store(archive, "/" + number));
    }
    assertThat(parts()).hasSizeGreaterThan(2);
    assertThat(parts().get(1)).hasFileName(RUN + "-00002.warc.gz");
    assertThat(Validation.complaints(parts())).isEmpty();
    try (WarcArchive archive = open()) {
      assertThat(archive.latest(capture("/0", 200, "").key())).isPresent();
      assertThat(archive.latest(capture("/8", 200, "").key())).isPresent();
    }
  }

  private static ArchiveLocation store(WarcArchive archive, String path) {
    try {
      return archive.store(capture(path, 200, "body of " + path));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void tornLastRecordIsHealedWhereverItWasTorn() throws IOException {
    List<ArchiveLocation> stored;
    try (WarcArchive archive = open()) {
      stored = IntStream.range(0, 4).mapToObj(number -> store(archive, "/" + number)).toList();
    }
    Path part = parts().get(0);
    byte[] whole = Files.readAllBytes(part);
    Random random = new Random(1);
    for (int round = 0; round < 60; round++) {
      int length = 1 + random.nextInt(whole.length);
      Files.write(part, Arrays.copyOf(whole, length));
      try (WarcArchive healed = open()) {
        long safe = stored.stream().filter(place -> isWhole(place, stored, length, whole)).count();
        long found =
            IntStream.range(0, 4)
                .filter(number -> healed.latest(capture("/" + number, 200, "").key()).isPresent())
                .count();
        assertThat(found).as("torn at byte %s", length).isEqualTo(safe);
        assertThat(body(healed, store(healed, "/after"))).isEqualTo("body of /after");
      }
      Files.delete(folder.resolve(RUN + "-00002.warc.gz"));
      Files.delete(folder.resolve(RUN + "-00002.warc.gz.index"));
    }
  }

  /** A response is followed by the next one's request, so it is whole once that may begin. */
  private static boolean isWhole(
      ArchiveLocation place, List<ArchiveLocation> all, int length, byte[] whole) {
    int next = all.indexOf(place) + 1;
    if (next == all.size()) {
      return length == whole.length;
    }
    int end = (int) all.get(next).offset();
    int start = (int) place.offset() + 1;
    for (int at = start; at < end; at++) {
      if (whole[at] == 0x1f && whole[at + 1] == (byte) 0x8b && whole[at + 2] == 8) {
        return length >= at;
      }
    }
    return length >= end;
  }

  @Test
  void healedPartPassesTheValidator() throws IOException {
    try (WarcArchive archive = open()) {
      store(archive, "/a");
      store(archive, "/b");
    }
    Path part = parts().get(0);
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - 5);
    }
    assertThat(Validation.complaints(parts())).isNotEmpty();
    try (WarcArchive archive = open()) {
      store(archive, "/b");
    }
    assertThat(Validation.complaints(parts())).isEmpty();
  }

  @Test
  void damageBeforeOtherRecordsCostsNoneOfThem() throws IOException {
    List<ArchiveLocation> stored;
    try (WarcArchive archive = open()) {
      stored = IntStream.range(0, 5).mapToObj(number -> store(archive, "/" + number)).toList();
    }
    Path part = parts().get(0);
    Files.delete(folder.resolve(part.getFileName() + ".index"));
    byte[] damaged = Files.readAllBytes(part);
    Arrays.fill(
        damaged, (int) stored.get(1).offset() + 20, (int) stored.get(1).offset() + 40, (byte) 'x');
    Files.write(part, damaged);
    try (WarcArchive archive = open()) {
      for (int number : List.of(0, 2, 3, 4)) {
        assertThat(archive.latest(capture("/" + number, 200, "").key()))
            .contains(stored.get(number));
        assertThat(body(archive, stored.get(number))).isEqualTo("body of /" + number);
      }
      assertThat(archive.latest(capture("/1", 200, "").key())).isEmpty();
    }
    assertThat(part).hasBinaryContent(damaged);
  }

  @Test
  void lostIndexIsRebuilt() throws IOException {
    try (WarcArchive archive = open()) {
      store(archive, "/a");
    }
    Path index = folder.resolve(RUN + "-00001.warc.gz.index");
    String before = Files.readString(index);
    Files.delete(index);
    open().close();
    assertThat(index).hasContent(before);
  }

  @Test
  void placeOutsideTheArchiveIsNotRead() throws IOException {
    try (WarcArchive archive = open()) {
      assertThatThrownBy(() -> archive.read(new ArchiveLocation("../secret", 0)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("../secret");
    }
  }
}
