package no.signert.input;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Turns the text of a YAML file into keys with places. */
final class YamlText {
  private YamlText() {}

  /** Returns the keys of a file; null, with a problem noted, where it is not YAML. */
  static @Nullable Section parse(TextFile source, Problems problems) {
    String file = source.file();
    Node node;
    try {
      node = new Yaml(new LoaderOptions()).compose(new StringReader(source.text()));
    } catch (MarkedYAMLException e) {
      note(e, source, problems);
      return null;
    } catch (ReaderException e) {
      int line = lineOf(source.text(), e.getPosition());
      problems.add(
          new Place(file, line),
          "A character that no text has",
          String.format("U+%04X", e.getCodePoint()),
          "Remove it.");
      return null;
    } catch (YAMLException e) {
      problems.add(new Place(file, 1), "Not a YAML file", null, "Reason: " + e.getMessage());
      return null;
    }
    if (node == null) {
      problems.add(new Place(file, 1), "The file is empty", null, "Copy an example from jobs/.");
      return null;
    }
    return Section.open("", node, file, problems);
  }

  private static void note(MarkedYAMLException e, TextFile source, Problems problems) {
    Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
    int line = mark == null ? 1 : mark.getLine() + 1;
    String written = source.text().lines().skip(line - 1L).findFirst().orElse("");
    String remedy =
        written.contains("\t")
            ? "Indent with spaces, not with tabs."
            : "Check the indentation, and put a text with : # * [ { or quotation marks between"
                + " \"…\".";
    problems.add(
        new Place(source.file(), line),
        "Not YAML: " + e.getProblem().replaceAll("\\s+", " ").strip(),
        written.strip(),
        remedy);
  }

  private static int lineOf(String text, int position) {
    int end = Math.min(Math.max(position, 0), text.length());
    return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
  }
}
