package no.signert.domain;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote about one paper in a folder: a row of its {@code manifest.csv}.
 *
 * @param file path of the paper, relative to the folder, with forward slashes
 * @param municipality who owns it
 * @param body the body it was before; null if the row does not say
 * @param meetingDate day of the meeting; null if the row does not say
 * @param title may be empty
 * @param url where readers find the paper; null if the row does not say
 */
public record FolderPaper(
    String file,
    MunicipalityNumber municipality,
    @Nullable Body body,
    @Nullable LocalDate meetingDate,
    String title,
    @Nullable URI url) {
  public FolderPaper {
    Checks.notBlank(file, "The file of a manifest row");
  }
}
