package no.signert.report.table;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import no.signert.domain.DocumentReference;
import no.signert.domain.Evidence;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Where the edition's links lead: to the publisher for papers fetched from the net, and to our copy
 * of them; to the file for papers that people put in a folder.
 *
 * <p>Links to files are relative to the edition's own directory, so they work wherever the whole
 * working directory is copied to.
 */
public final class Links {
  private final String toWorkingDirectory;
  private final String toPapers;
  private final Map<String, String> copies;

  /**
   * Makes links that work from a directory.
   *
   * @param toPapers way from there to the folder of copies, such as {@code ../papers/}
   * @param copies names of the copies, by the papers' SHA-256
   * @param directory where the edition's files will lie; below the working directory, or taken to
   *     lie three levels down as {@code output/KEY/DATE} does
   */
  public Links(Path directory, String toPapers, Map<String, String> copies) {
    this.toPapers = toPapers;
    this.copies = copies;
    Path working = Path.of("").toAbsolutePath().normalize();
    Path from = directory.toAbsolutePath().normalize();
    int levels =
        from.startsWith(working) && !from.equals(working)
            ? working.relativize(from).getNameCount()
            : 3;
    toWorkingDirectory = "../".repeat(levels);
  }

  /** Returns the address of a paper as readers reach it; null where it has none that is safe. */
  public @Nullable String paper(DocumentReference reference) {
    URI publicAddress = reference.publicAddress();
    if (publicAddress != null) {
      return web(publicAddress);
    }
    return reference.isRemote() ? web(reference.location()) : file(reference.location());
  }

  /** Returns the address of the page a paper's quote stands on; else as {@link #paper}. */
  public @Nullable String quotedPage(Evidence evidence) {
    DocumentReference reference = evidence.reference();
    String address = paper(reference);
    String copy = copies.getOrDefault(evidence.sha256(), "");
    // Many portals give out PDF at addresses that do not say so; our copy does.
    boolean pdf = isPdf(address) || (reference.publicAddress() == null && isPdf(copy));
    return pdf ? atPage(address, evidence) : address;
  }

  /** Returns the address of that page on the web; null where the paper is on no web. */
  public @Nullable String online(Evidence evidence) {
    String address = quotedPage(evidence);
    return address == null || !address.startsWith("http") ? null : address;
  }

  /**
   * Returns the way to what we hold of a paper, at the page of its quote: a copy, or the file that
   * people put in a folder; null where readers have no file of it.
   */
  public @Nullable String copy(Evidence evidence) {
    String name = copies.get(evidence.sha256());
    if (name != null) {
      return isPdf(name) ? atPage(toPapers + name, evidence) : toPapers + name;
    }
    DocumentReference reference = evidence.reference();
    String own = reference.isRemote() ? null : file(reference.location());
    return isPdf(own) ? atPage(own, evidence) : own;
  }

  private static boolean isPdf(@Nullable String address) {
    return address != null && address.toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  private static @Nullable String atPage(@Nullable String address, Evidence evidence) {
    Quote quote = evidence.finding().quote();
    return address == null || quote == null || address.contains("#")
        ? address
        : address + "#page=" + quote.page();
  }

  /** Returns the address of what a status rests on, a paper or a publication; null for none. */
  public @Nullable String proof(MunicipalityStatus status) {
    if (status.evidence() != null) {
      return paper(status.evidence().reference());
    }
    URI publication = status.reported() == null ? null : status.reported().sourceUrl();
    return publication == null ? null : web(publication);
  }

  /** Returns what {@link #proof} does, at the page of the deciding words where there are such. */
  public @Nullable String quotedProof(MunicipalityStatus status) {
    return status.evidence() == null ? proof(status) : quotedPage(status.evidence());
  }

  /** Returns an address of the web in ASCII; null if it is none that a reader should follow. */
  public static @Nullable String web(URI address) {
    String scheme = address.getScheme();
    boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    return web && address.getHost() != null ? address.toASCIIString() : null;
  }

  /** Returns an address as {@link #web(URI)} does; null if it is no address at all. */
  public static @Nullable String web(String address) {
    try {
      return web(new URI(address.replace(" ", "%20")));
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private @Nullable String file(String location) {
    String path = location.replace('\\', '/');
    try {
      if (path.startsWith("/") || path.matches("[A-Za-z]:/.*")) {
        return new URI("file", "", path.startsWith("/") ? path : "/" + path, null).toASCIIString();
      }
      return toWorkingDirectory
          + new URI(null, null, "./" + path, null).toASCIIString().substring(2);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
