package no.signert.domain;

/**
 * Where the archive keeps a response.
 *
 * @param file name of the WARC file within the archive folder
 * @param offset position of the record's first byte
 */
public record ArchiveLocation(String file, long offset) {
  public ArchiveLocation {
    Checks.notBlank(file, "The name of a WARC file");
    Checks.notNegative(offset, "The offset of a WARC record");
  }
}
