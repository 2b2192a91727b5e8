package no.signert.report.workbook;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param heading unique on its sheet
 * @param width in characters, at least as many as the heading's longest word needs
 * @param look how its values look; under {@link Look#LINK} there is nothing but links
 * @param value what a row's cell holds; null leaves it empty
 * @param link where it leads; null for nowhere
 * @param <T> what a row is about
 */
record SheetColumn<T>(
    String heading,
    int width,
    Look look,
    Function<T, @Nullable Object> value,
    Function<T, @Nullable Link> link) {
  SheetColumn {
    width = Math.max(width, Lines.wideEnough(heading));
  }
}
