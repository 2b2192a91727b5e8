package no.signert.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How links get into the sheet that POI has written without them. */
class InsertionTest {
  private static String inserted(String text, int piece) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Insertion insertion = new Insertion(out, "<mark", to -> to.write(Utf8.bytes("<new/>")));
    byte[] bytes = Utf8.bytes(text);
    for (int i = 0; i < bytes.length; i += piece) {
      insertion.write(bytes, i, Math.min(piece, bytes.length - i));
    }
    insertion.finish();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void standsBeforeTheFirstMarkHoweverTheBytesCome() throws IOException {
    String text = "<a><<ma><mar<mark x='å'/><mark/></a>";
    for (int piece = 1; piece <= text.length() + 1; piece++) {
      assertThat(inserted(text, piece))
          .as("pieces of " + piece)
          .isEqualTo("<a><<ma><mar<new/><mark x='å'/><mark/></a>");
    }
  }

  @Test
  void failsWhereThereIsNoMark() {
    assertThatThrownBy(() -> inserted("<a></a><mar", 4)).isInstanceOf(IOException.class);
  }

  @Test
  void anAddressCannotLeaveItsQuotationMarks() throws IOException {
    SheetLinks links = new SheetLinks();
    links.add("B7", Link.to("https://example.org/?a=1&b=\"><x/>"));
    links.add("C7", new Link("'\"'!A1", true));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    links.relationsTo(out);
    links.cellsTo(out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Target=\"https://example.org/?a=1&amp;b=&quot;&gt;&lt;x/&gt;\"")
        .contains("location=\"'&quot;'!A1\"")
        .contains("<hyperlink ref=\"B7\" r:id=\"link1\"/>");
  }
}
