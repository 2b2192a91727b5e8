package no.signert.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The XML parts of a zipped office document, unpacked within the budget. Document types and
 * entities are refused, so nothing outside is ever read.
 */
final class OfficeZip {
  private static final int END_RECORD_LENGTH = 22 + 65_535;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
  private boolean pictures;

  OfficeZip(byte[] content, Budget budget) throws IOException {
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    if (!hasEndRecord(content)) {
      throw new IOException("the zip file is cut off");
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype")) {
          parts.put(name, unpack(zip, budget));
        } else {
          pictures |= name.matches("(?i).*\\.(png|jpe?g|tiff?|emf|wmf|gif|bmp)");
          skip(zip, budget);
        }
      }
    }
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  boolean hasPictures() {
    return pictures;
  }

  /** Returns a part to read, or null if there is none of that name. */
  @Nullable XMLStreamReader open(String name) throws XMLStreamException {
    byte[] part = parts.get(name);
    return part == null ? null : xml.createXMLStreamReader(new ByteArrayInputStream(part));
  }

  private static byte[] unpack(ZipInputStream zip, Budget budget) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      budget.unpack(read);
      out.write(buffer, 0, read);
    }
    return out.toByteArray();
  }

  private static void skip(ZipInputStream zip, Budget budget) throws IOException {
    byte[] buffer = new byte[8192];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      budget.unpack(read);
    }
  }

  private static boolean hasEndRecord(byte[] content) {
    int last = Math.max(0, content.length - END_RECORD_LENGTH);
    for (int i = content.length - 22; i >= last; i--) {
      if (content[i] == 'P'
          && content[i + 1] == 'K'
          && content[i + 2] == 5
          && content[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }
}
