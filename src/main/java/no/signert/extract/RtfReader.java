package no.signert.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Reads Rich Text Format: its text and layout words, none of its embedded data. */
final class RtfReader {
  private static final Set<String> SKIPPED =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "themedata",
          "colorschememapping",
          "datastore",
          "xmlnstbl");
  private static final int DEEPEST = 1000;

  private final String rtf;
  private final Budget budget;
  private final PageWriter writer;
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group group = new Group(false, false, 1);
  private Charset charset = Charset.forName("windows-1252");
  private int at;
  private int unicodeFallback;

  /** What braces confine: whether text is shown, and how many characters stand in for one. */
  private record Group(boolean skipped, boolean hidden, int fallback) {
    Group skip() {
      return new Group(true, hidden, fallback);
    }

    boolean shows() {
      return !skipped && !hidden;
    }
  }

  private RtfReader(String rtf, Budget budget) {
    this.rtf = rtf;
    this.budget = budget;
    writer = new PageWriter(budget);
  }

  static List<String> read(byte[] content, Budget budget) {
    return new RtfReader(new String(content, StandardCharsets.ISO_8859_1), budget).pages();
  }

  private List<String> pages() {
    while (at < rtf.length()) {
      budget.tick();
      char c = rtf.charAt(at++);
      switch (c) {
        case '{' -> {
          if (groups.size() >= DEEPEST) {
            throw new IllegalArgumentException("groups are nested too deep");
          }
          groups.push(group);
        }
        case '}' -> group = groups.isEmpty() ? group : groups.pop();
        case '\\' -> control();
        case '\r', '\n' -> {}
        default -> text(String.valueOf(c));
      }
    }
    if (!groups.isEmpty()) {
      throw new IllegalArgumentException("the file is cut off");
    }
    return writer.pages();
  }

  private void control() {
    if (at >= rtf.length()) {
      return;
    }
    char c = rtf.charAt(at);
    if (c >= 'a' && c <= 'z') {
      int from = at;
      while (at < rtf.length() && rtf.charAt(at) >= 'a' && rtf.charAt(at) <= 'z') {
        at++;
      }
      word(rtf.substring(from, at));
      return;
    }
    at++;
    switch (c) {
      case '\'' -> {
        String hex = rtf.substring(at, Math.min(at + 2, rtf.length()));
        at += hex.length();
        if (hex.matches("[0-9a-fA-F]{2}")) {
          text(new String(new byte[] {(byte) Integer.parseInt(hex, 16)}, charset));
        }
      }
      case '*' -> group = group.skip();
      case '~' -> text("\u00a0");
      case '-' -> text("\u00ad");
      case '_' -> text("\u2011");
      case '\n', '\r' -> writer.blankLine();
      case '\\', '{', '}' -> text(String.valueOf(c));
      default -> {}
    }
  }

  private void word(String word) {
    int from = at;
    if (at < rtf.length() && rtf.charAt(at) == '-') {
      at++;
    }
    while (at < rtf.length() && at - from < 9 && Character.isDigit(rtf.charAt(at))) {
      at++;
    }
    String digits = rtf.substring(from, at);
    int value = digits.matches("-?\\d+") ? Integer.parseInt(digits) : -1;
    if (at < rtf.length() && rtf.charAt(at) == ' ') {
      at++;
    }
    switch (word) {
      case "u" -> {
        text(String.valueOf((char) value));
        unicodeFallback = group.fallback();
      }
      case "uc" -> {
        int fallback = Math.max(0, Math.min(value, 9));
        group = new Group(group.skipped(), group.hidden(), fallback);
      }
      case "bin" -> at = Math.min(rtf.length(), at + Math.max(0, value));
      case "ansicpg" -> codePage(value);
      case "v", "deleted" -> {
        boolean hidden = !digits.equals("0");
        group = new Group(group.skipped(), hidden, group.fallback());
      }
      default -> layout(word);
    }
  }

  private void layout(String word) {
    if (SKIPPED.contains(word)) {
      group = group.skip();
    } else if (group.shows()) {
      switch (word) {
        case "par" -> writer.blankLine();
        case "line", "sect" -> writer.line();
        case "page", "pagebb" -> writer.pageBreak();
        case "tab" -> text("\t");
        case "trowd" -> writer.row();
        case "cell" -> writer.endCell();
        case "row" -> writer.line();
        case "emdash" -> text("—");
        case "endash" -> text("–");
        case "lquote" -> text("‘");
        case "rquote" -> text("’");
        case "ldblquote" -> text("“");
        case "rdblquote" -> text("”");
        case "bullet" -> text("•");
        default -> {}
      }
    }
  }

  private void codePage(int number) {
    for (String name : new String[] {"windows-" + number, "IBM" + number}) {
      if (Charset.isSupported(name)) {
        charset = Charset.forName(name);
        return;
      }
    }
  }

  private void text(String text) {
    if (unicodeFallback > 0) {
      unicodeFallback--;
    } else if (group.shows()) {
      writer.text(text);
    }
  }
}
