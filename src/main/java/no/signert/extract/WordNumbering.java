package no.signert.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Counts the automatic numbers of a Word document, which stand nowhere in its text: "1.", "a)",
 * "2.1".
 */
final class WordNumbering {
  private static final int LEVELS = 9;

  private final Map<String, Level[]> lists = new HashMap<>();
  private final Map<String, String> listOf = new HashMap<>();
  private final Map<String, Integer> restarts = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  private static final class Level {
    int start = 1;
    String format = "decimal";
    String text = "";
  }

  /** Reads {@code numbering.xml}; null stands for a document without. */
  static WordNumbering read(@Nullable XMLStreamReader xml) throws XMLStreamException {
    WordNumbering read = new WordNumbering();
    String number = "";
    Level[] list = new Level[LEVELS];
    int at = 0;
    while (xml != null && xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          list = new Level[LEVELS];
          read.lists.put(WordXml.attribute(xml, "abstractNumId", ""), list);
        }
        case "lvl" -> {
          at = level(xml);
          list[at] = new Level();
        }
        case "start" -> levelAt(list, at).start = WordXml.number(xml);
        case "numFmt" -> levelAt(list, at).format = WordXml.value(xml);
        case "lvlText" -> levelAt(list, at).text = WordXml.value(xml);
        case "num" -> {
          number = WordXml.attribute(xml, "numId", "");
          list = new Level[LEVELS];
        }
        case "abstractNumId" -> read.listOf.put(number, WordXml.value(xml));
        case "lvlOverride" -> at = level(xml);
        case "startOverride" -> read.restarts.put(number + "/" + at, WordXml.number(xml));
        default -> {}
      }
    }
    return read;
  }

  private static int level(XMLStreamReader xml) {
    String value = WordXml.attribute(xml, "ilvl", "0");
    return value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) <= '8'
        ? value.charAt(0) - '0'
        : 0;
  }

  private static Level levelAt(Level[] list, int at) {
    if (list[at] == null) {
      list[at] = new Level();
    }
    return list[at];
  }

  /** Counts one paragraph of a list; returns its number as printed, empty for none. */
  String next(String number, int wanted) {
    String listName = listOf.get(number);
    Level[] list = listName == null ? null : lists.get(listName);
    if (list == null) {
      return "";
    }
    int at = Math.max(0, Math.min(wanted, LEVELS - 1));
    int[] counter = counters.computeIfAbsent(listName, name -> new int[LEVELS]);
    Integer restart = restarts.get(number + "/" + at);
    if (restart != null && restarted.add(number + "/" + at)) {
      counter[at] = restart;
    } else {
      counter[at] = counter[at] == 0 ? levelAt(list, at).start : counter[at] + 1;
    }
    for (int deeper = at + 1; deeper < LEVELS; deeper++) {
      counter[deeper] = 0;
    }
    return print(list, counter, at);
  }

  private static String print(Level[] list, int[] counter, int at) {
    Level level = levelAt(list, at);
    if (level.format.equals("bullet")) {
      return "•";
    }
    if (level.format.equals("none")) {
      return "";
    }
    String text = level.text;
    for (int i = 0; i <= at; i++) {
      Level part = levelAt(list, i);
      int value = counter[i] == 0 ? part.start : counter[i];
      text = text.replace("%" + (i + 1), WordNumberFormat.print(part.format, value));
    }
    return text;
  }
}
