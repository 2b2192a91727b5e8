package no.signert.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.signert.domain.Evidence;
import no.signert.domain.FetchedDocument;
import no.signert.domain.MunicipalityStatus;
import no.signert.extract.UnreadableDocumentException;
import no.signert.fetch.FetchException;
import org.jspecify.annotations.Nullable;

/**
 * Copies of the papers that decide, taken out of the archive so that readers can open them without
 * the net: {@code papers/SHA256.pdf} beside the editions, which all share them. Papers that people
 * put in a folder stay where they are.
 *
 * <p>Whole papers may name people, so no more of them are laid out than statuses rest on, and none
 * inside an edition, which is what gets published. A web page could run scripts or call home when
 * it is opened; of it, and of everything that is no PDF or Word file, the copy is the text as read.
 */
final class PaperCopies {
  private final Path folder;
  private final HeldPapers papers;
  private final PaperText texts = new PaperText();

  PaperCopies(Path reportDirectory, HeldPapers papers) {
    this.folder = reportDirectory.resolve("papers");
    this.papers = papers;
  }

  /** Lays out the papers that statuses rest on; returns the names of the copies by hash. */
  Map<String, String> of(List<MunicipalityStatus> statuses) throws IOException {
    Map<String, String> there = there();
    Map<String, String> copies = new TreeMap<>();
    for (MunicipalityStatus status : statuses) {
      Evidence evidence = status.evidence();
      if (evidence != null && evidence.archived() != null) {
        String hash = evidence.sha256();
        String name = there.containsKey(hash) ? there.get(hash) : copy(evidence);
        if (name != null) {
          copies.put(hash, name);
        }
      }
    }
    return copies;
  }

  private Map<String, String> there() throws IOException {
    Map<String, String> names = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.matches("[0-9a-f]{64}\\.(pdf|docx|doc|txt)"))
            .forEach(name -> names.put(name.substring(0, 64), name));
      }
    }
    return names;
  }

  /** Writes one copy, whole or not at all; null where the paper cannot be had any more. */
  private @Nullable String copy(Evidence evidence) throws IOException {
    try {
      FetchedDocument held =
          papers.get(evidence.reference(), evidence.sha256(), evidence.archived());
      String ending = evidence.reference().isInline() ? "txt" : ending(held.content());
      byte[] content = ending.equals("txt") ? text(held) : held.content();
      String name = evidence.sha256() + "." + ending;
      Files.createDirectories(folder);
      Path part = folder.resolve("." + name + ".part");
      Files.write(part, content);
      Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      return name;
    } catch (FetchException | UnreadableDocumentException e) {
      return null;
    }
  }

  private byte[] text(FetchedDocument held) throws UnreadableDocumentException {
    return texts
        .of(held.reference(), held.content(), held.mediaType(), held.charset())
        .text()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Returns what the first bytes say it is, whatever its address or server call it. */
  private static String ending(byte[] content) {
    String start = new String(content, 0, Math.min(8, content.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return "pdf";
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return "docx";
    }
    return start.startsWith("\u00D0\u00CF\u0011\u00E0") ? "doc" : "txt";
  }
}
