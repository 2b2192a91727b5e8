package no.signert.report.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.signert.domain.Change;
import no.signert.domain.Edition;
import no.signert.domain.Municipality;
import no.signert.domain.Status;
import no.signert.report.words.Headline;
import no.signert.report.words.Words;
import org.jspecify.annotations.Nullable;

/** The changes of an edition as an Atom feed (RFC 4287). */
public final class Feed {
  private final Edition edition;
  private final Words words;

  /** Writes in the language of {@code words}. */
  public Feed(Edition edition, Words words) {
    this.edition = edition;
    this.words = words;
  }

  /** Returns the feed, one entry for the edition itself and one for each change. */
  public String atom() {
    Headline headline = new Headline(edition, words);
    String day = edition.asOf() + "T00:00:00Z";
    Html feed = new Html();
    feed.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    feed.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    feed.raw(words.language() + "\">\n");
    feed.element("id", identity("")).element("title", headline.title());
    feed.element("updated", day).raw("<author><name>signert</name></author>");
    feed.raw("<link rel=\"self\" href=\"feed.atom\"/><link href=\"index.html\"/>\n");
    entry(feed, "edition " + edition.asOf(), headline.sentences().get(0), "index.html", "");
    for (Change change : edition.changes()) {
      String name =
          edition
              .campaign()
              .register()
              .find(change.municipality())
              .map(Municipality::name)
              .orElse(change.municipality().value());
      String title = words.text("feed.change", name, label(change.before()), label(change.after()));
      String key = edition.asOf() + " " + change.municipality() + " " + change.cause();
      String text = words.label(change.cause()) + ". " + change.detail();
      entry(feed, key, title, "index.html#k" + change.municipality(), text);
    }
    return feed.raw("</feed>\n").toString();
  }

  private void entry(Html feed, String key, String title, String link, String text) {
    feed.raw("<entry>").element("id", identity(key)).element("title", title);
    feed.element("updated", edition.asOf() + "T00:00:00Z");
    feed.raw("<link href=\"").text(link).raw("\"/>");
    feed.element("content", text.isBlank() ? title : text.strip()).raw("</entry>\n");
  }

  /** A name that is the same whenever the same thing is said. */
  private String identity(String key) {
    byte[] name =
        ("signert " + edition.campaign().key() + " " + key).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  private String label(@Nullable Status status) {
    return status == null ? words.text("page.not-in-edition") : words.label(status);
  }
}
