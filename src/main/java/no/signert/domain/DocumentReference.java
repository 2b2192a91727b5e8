package no.signert.domain;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case paper that a source says exists, before anyone has read it.
 *
 * @param source name of the source that listed it, as the ledger shows it
 * @param location where its bytes are: an absolute http(s) address, or a path relative to the
 *     working directory
 * @param publicAddress where readers find it; null when {@code location} is that place or nobody
 *     knows one
 * @param municipality who owns it; null until its own header has been read
 * @param attribution how we know the owner
 * @param title as the source gives it; empty if it gives none (a withheld case)
 * @param body the body it was before, if the source says
 * @param meetingDate day of the meeting, if the source says
 * @param caseNumber as the source writes it; null if it does not
 * @param kind the source's word for it
 * @param withheld whether the source lists it without publishing it (<i>unntatt offentlighet</i>)
 */
public record DocumentReference(
    String source,
    String location,
    @Nullable URI publicAddress,
    @Nullable MunicipalityNumber municipality,
    Attribution attribution,
    String title,
    @Nullable Body body,
    @Nullable LocalDate meetingDate,
    @Nullable String caseNumber,
    DocumentKind kind,
    boolean withheld) {
  public DocumentReference {
    Checks.notBlank(source, "The source of a document");
    Checks.notBlank(location, "The location of a document");
  }

  /**
   * Returns whether it is no file but words inside a JSON answer: an address whose fragment names
   * an object of the answer by one of its values, {@code …/dagsorden/7#Id=3}.
   */
  public boolean isInline() {
    return location.matches("https?://[^#]+#[A-Za-z]+=.+");
  }

  /** Returns whether the bytes are fetched over HTTP, as opposed to read from a file. */
  public boolean isRemote() {
    return location.startsWith("http://") || location.startsWith("https://");
  }

  /** Returns this reference with its owner as the document's own header names it. */
  public DocumentReference ownedBy(MunicipalityNumber owner) {
    return new DocumentReference(
        source,
        location,
        publicAddress,
        owner,
        Attribution.HEADER,
        title,
        body,
        meetingDate,
        caseNumber,
        kind,
        withheld);
  }
}
