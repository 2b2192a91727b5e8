package no.signert.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.signert.domain.FailureKind;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads Word's format of 1997 to 2003, and what of older ones POI can. */
final class OldWordReader {
  private static final String DOCUMENT = "WordDocument";
  private static final String ENCRYPTED = "EncryptedPackage";

  private final Budget budget;
  private final PageWriter writer;
  private final AbstractWordUtils.NumberingState numbers = new AbstractWordUtils.NumberingState();

  /** How many field instructions we are inside of; their results are text, they are not. */
  private int instructions;

  private OldWordReader(Budget budget) {
    this.budget = budget;
    writer = new PageWriter(budget);
  }

  static List<String> read(byte[] content, Budget budget)
      throws IOException, UnreadableDocumentException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      DirectoryNode root = file.getRoot();
      if (root.hasEntry(ENCRYPTED)) {
        throw encrypted();
      }
      if (!root.hasEntry(DOCUMENT)) {
        throw new UnreadableDocumentException(
            FailureKind.UNSUPPORTED_FORMAT, "It is an Office file, but not Word. Ask for a PDF.");
      }
      return new OldWordReader(budget).pages(root);
    } catch (EncryptedDocumentException e) {
      throw encrypted();
    }
  }

  private static UnreadableDocumentException encrypted() {
    return new UnreadableDocumentException(
        FailureKind.ENCRYPTED_DOCUMENT,
        "The document asks for a password. Ask the municipality for an open copy.");
  }

  private List<String> pages(DirectoryNode root) throws IOException {
    try (HWPFDocument document = new HWPFDocument(root)) {
      HeaderStories stories = new HeaderStories(document);
      story(
          stories.getFirstHeaderSubrange(),
          stories.getOddHeaderSubrange(),
          stories.getEvenHeaderSubrange());
      body(document.getRange());
      List<String> pages = new ArrayList<>(writer.pages());
      OldWordReader last = new OldWordReader(budget);
      last.body(document.getMainTextboxRange());
      last.body(document.getFootnoteRange());
      last.body(document.getEndnoteRange());
      last.story(
          stories.getFirstFooterSubrange(),
          stories.getOddFooterSubrange(),
          stories.getEvenFooterSubrange());
      String after = String.join("\n", last.writer.pages());
      if (!after.isBlank()) {
        pages.set(pages.size() - 1, pages.get(pages.size() - 1) + "\n\n" + after);
      }
      return pages;
    } catch (OldWordFileFormatException e) {
      try (Word6Extractor old = new Word6Extractor(root)) {
        writer.text(old.getText());
      }
      return writer.pages();
    }
  }

  private void story(@Nullable Range... ranges) {
    Set<String> distinct = new LinkedHashSet<>();
    for (Range range : ranges) {
      if (range != null) {
        distinct.add(Range.stripFields(range.text()).strip());
      }
    }
    for (String text : distinct) {
      writer.text(text);
      writer.blankLine();
    }
  }

  private void body(Range range) {
    boolean rowBegins = true;
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isTableRowEnd()) {
        rowBegins = true;
        writer.line();
        continue;
      }
      boolean inTable = paragraph.isInTable();
      if (inTable && rowBegins) {
        writer.row();
      } else if (!inTable) {
        writer.blankLine();
      }
      rowBegins = !inTable;
      if (paragraph.pageBreakBefore()) {
        writer.pageBreak();
      }
      paragraph(paragraph);
      if (inTable) {
        endCellOrLine(paragraph.text());
      } else {
        writer.blankLine();
      }
    }
    writer.blankLine();
  }

  private void endCellOrLine(String text) {
    if (text.endsWith("\u0007")) {
      writer.endCell();
    } else {
      writer.line();
    }
  }

  private void paragraph(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    boolean breaks = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        breaks |= append(run.text(), text);
      }
    }
    if (!text.isEmpty()) {
      if (paragraph.isInList() && paragraph.getList() != null) {
        String number =
            AbstractWordUtils.getBulletText(
                numbers, paragraph.getList(), (char) paragraph.getIlvl());
        writer.label(isBullet(number) ? "•" : number.strip());
      }
      writer.text(text);
    }
    if (breaks) {
      writer.pageBreak();
    }
  }

  /** Symbol fonts have their bullets where Unicode has nothing. */
  private static boolean isBullet(String number) {
    return number.strip().length() == 1 && !Character.isLetterOrDigit(number.strip().charAt(0));
  }

  /** Appends what is printed of a run; returns whether it ends a page. */
  private boolean append(String run, StringBuilder text) {
    boolean breaks = false;
    for (int i = 0; i < run.length(); i++) {
      budget.tick();
      char c = run.charAt(i);
      switch (c) {
        case 0x13 -> instructions++;
        case 0x14, 0x15 -> instructions = c == 0x14 ? Math.max(0, instructions - 1) : instructions;
        case 0x0c -> breaks = true;
        case 0x07, '\r', 0x01, 0x02, 0x05, 0x08 -> {}
        case 0x0b -> text.append('\n');
        case 0x1e -> text.append('\u2011');
        case 0x1f -> text.append('\u00ad');
        default -> {
          if (instructions == 0) {
            text.append(c);
          }
        }
      }
    }
    return breaks;
  }
}
