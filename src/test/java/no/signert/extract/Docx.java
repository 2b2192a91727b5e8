package no.signert.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word documents of the XML that a test is about. */
final class Docx {
  private static final String SPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();

  /** A document with this body. */
  Docx(String body) {
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id='rId1' Type='http://x/officeDocument'"
            + " Target='word/document.xml'/></Relationships>");
    parts.put(
        "word/document.xml",
        "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
  }

  Docx part(String name, String root, String content) {
    parts.put("word/" + name, "<w:" + root + SPACES + ">" + content + "</w:" + root + ">");
    return this;
  }

  /** A part that the document names by an id. */
  Docx related(String id, String name, String root, String content) {
    relationships.append("<Relationship Id='" + id + "' Type='x' Target='" + name + "'/>");
    return part(name, root, content);
  }

  /** A part exactly as given. */
  Docx raw(String name, String content) {
    parts.put(name, content);
    return this;
  }

  Docx remove(String name) {
    parts.remove(name);
    return this;
  }

  static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  static String listed(String number, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='"
        + level
        + "'/><w:numId w:val='"
        + number
        + "'/></w:numPr></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  byte[] bytes() throws IOException {
    parts.put(
        "word/_rels/document.xml.rels", "<Relationships>" + relationships + "</Relationships>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
