package no.signert.extract;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document say of numbering and hiding. */
final class WordStyles {
  private static final int DEEPEST_CHAIN = 20;

  private final Map<String, Style> styles = new HashMap<>();

  private static final class Style {
    @Nullable String basedOn;
    @Nullable String numbering;
    @Nullable Integer level;
    @Nullable Boolean hidden;
  }

  /** Reads {@code styles.xml}; null stands for a document without. */
  static WordStyles read(@Nullable XMLStreamReader xml) throws XMLStreamException {
    WordStyles read = new WordStyles();
    Style style = new Style();
    while (xml != null && xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "style" -> {
            style = new Style();
            read.styles.put(WordXml.attribute(xml, "styleId", ""), style);
          }
          case "basedOn" -> style.basedOn = WordXml.value(xml);
          case "numId" -> style.numbering = WordXml.value(xml);
          case "ilvl" -> style.level = WordXml.number(xml);
          case "vanish" -> style.hidden = WordXml.isOn(xml);
          default -> {}
        }
      }
    }
    return read;
  }

  boolean hides(@Nullable String id) {
    Style style = find(id);
    for (int i = 0; style != null && i < DEEPEST_CHAIN; i++) {
      if (style.hidden != null) {
        return style.hidden;
      }
      style = find(style.basedOn);
    }
    return false;
  }

  @Nullable String numbering(@Nullable String id) {
    Style style = find(id);
    for (int i = 0; style != null && i < DEEPEST_CHAIN; i++) {
      if (style.numbering != null) {
        return style.numbering;
      }
      style = find(style.basedOn);
    }
    return null;
  }

  int level(@Nullable String id) {
    Style style = find(id);
    for (int i = 0; style != null && i < DEEPEST_CHAIN; i++) {
      if (style.level != null) {
        return style.level;
      }
      style = find(style.basedOn);
    }
    return 0;
  }

  private @Nullable Style find(@Nullable String id) {
    return id == null ? null : styles.get(id);
  }
}
