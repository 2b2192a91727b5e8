package no.signert.classify;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Ways to write the same paper differently, none of which changes what it says. */
final class Rewrites {
  private static final Pattern HEADING =
      Pattern.compile(
          "^[^.]{0,60}(?:vedtak|innstilling|tilråding|behandling|handsaming|votering|røysting"
              + "|bakgrunn|vurdering|saksopplysning(?:er|ar)|saksutgreiing|framlegg|forslag)"
              + "[^.]{0,40}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CASE_NUMBER = Pattern.compile("\\b(\\d{1,3})/(\\d{2})\\b");

  private Rewrites() {}

  static Map<String, UnaryOperator<String>> all() {
    Map<String, UnaryOperator<String>> rewrites = new LinkedHashMap<>();
    rewrites.put("wrapped at 60 columns", text -> wrap(text, 60));
    rewrites.put("wrapped at 100 columns", text -> wrap(text, 100));
    rewrites.put("headings in capitals", text -> eachLine(text, Rewrites::capitals));
    rewrites.put("non-breaking spaces", Rewrites::hardSpaces);
    rewrites.put("headings without colon", text -> eachLine(text, Rewrites::withoutColon));
    rewrites.put("other case numbers", Rewrites::otherNumbers);
    rewrites.put("other bullets", text -> eachLine(text, Rewrites::otherBullets));
    rewrites.put("repeated page headers", Rewrites::pageHeaders);
    rewrites.put("decomposed letters", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
    return rewrites;
  }

  /** Gives the municipality another name wherever it stands. */
  static String renamed(String text, String municipality) {
    String name = municipality.replaceFirst(" (kommune|herad)$", "");
    return name.isEmpty()
        ? text
        : text.replace(name, "Nyvågen").replace(name.toUpperCase(Locale.ROOT), "NYVÅGEN");
  }

  private static String eachLine(String text, UnaryOperator<String> change) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(change.apply(line));
    }
    return String.join("\n", lines);
  }

  static boolean isHeading(String line) {
    return line.length() < 70 && HEADING.matcher(line.strip()).matches();
  }

  private static String capitals(String line) {
    return isHeading(line) && !line.contains("«") ? line.toUpperCase(Locale.ROOT) : line;
  }

  private static String withoutColon(String line) {
    String bare = line.stripTrailing();
    return isHeading(line) && bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : line;
  }

  private static String hardSpaces(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0, n = 0; i < changed.length(); i++) {
      if (changed.charAt(i) == ' ' && ++n % 2 == 0) {
        changed.setCharAt(i, '\u00A0');
      }
    }
    return changed.toString();
  }

  private static String otherNumbers(String text) {
    return CASE_NUMBER
        .matcher(text)
        .replaceAll(m -> (Integer.parseInt(m.group(1)) + 107) + "/" + m.group(2));
  }

  private static String otherBullets(String line) {
    return line.replaceFirst("^(\\s*)(\\d)\\. ", "$1$2) ").replaceFirst("^(\\s*)[•*] ", "$1– ");
  }

  /** A head and foot in the middle of whatever stands there. */
  private static String pageHeaders(String text) {
    List<String> lines = new ArrayList<>();
    int page = 1;
    for (String line : text.split("\n", -1)) {
      lines.add(line);
      if (lines.size() % 42 == 0) {
        lines.add("Side " + page++ + " av 99");
        lines.add("Arkivutskrift fra saksbehandlingssystemet");
      }
    }
    return String.join("\n", lines);
  }

  /** Joins lines that were full and wraps long ones anew. */
  static String wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String open = "";
    for (String line : text.split("\n", -1)) {
      String bare = line.strip();
      boolean goesOn =
          open.length() > 50
              && !bare.isEmpty()
              && Character.isLowerCase(bare.charAt(0))
              && !open.endsWith("-");
      if (!goesOn) {
        addWrapped(lines, open, width);
        open = bare;
      } else {
        open = open + " " + bare;
      }
    }
    addWrapped(lines, open, width);
    return String.join("\n", lines);
  }

  private static void addWrapped(List<String> lines, String paragraph, int width) {
    String rest = paragraph;
    while (rest.length() > width) {
      int cut = rest.lastIndexOf(' ', width);
      if (cut <= 0) {
        break;
      }
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut + 1);
    }
    lines.add(rest);
  }
}
