package no.signert.extract;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Small readings of Word's XML; attributes are found by local name, whatever their prefix. */
final class WordXml {
  private WordXml() {}

  static String attribute(XMLStreamReader xml, String name, String otherwise) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return otherwise;
  }

  static String value(XMLStreamReader xml) {
    return attribute(xml, "val", "");
  }

  /** Returns the value as a number, 0 if it is none. */
  static int number(XMLStreamReader xml) {
    try {
      return Integer.parseInt(value(xml).strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Returns what a switch says; it is on when its value is left out. */
  static boolean isOn(XMLStreamReader xml) {
    String value = attribute(xml, "val", "true");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** Passes over the element that has just begun, and all in it. */
  static void skip(XMLStreamReader xml, Budget budget) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      budget.tick();
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}
