package no.signert.example.world;

/** The file format of a paper. */
public enum PaperFormat {
  PDF("pdf", "application/pdf"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  HTML("html", "text/html; charset=utf-8");

  private final String ending;
  private final String mediaType;

  PaperFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** Returns the ending of file names, without the dot. */
  public String ending() {
    return ending;
  }

  /** Returns the media type as a server says it, charset included where there is one. */
  public String mediaType() {
    return mediaType;
  }
}
