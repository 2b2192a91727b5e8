package no.signert.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.signert.domain.FailureKind;
import no.signert.http.HttpReply;

/** What a visitor of a web page reads, well enough to know a page that stands in the way. */
final class PageText {
  private static final Properties WORDS = load();
  private static final Pattern LOGIN = words("login");
  private static final Pattern CHALLENGE = words("challenge");
  private static final Pattern ERROR = words("error");
  private static final Pattern ERROR_SHORT = words("error.short");
  private static final Pattern SHELL = words("shell");

  private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>(.*?)</title>");
  private static final Pattern HEADING = Pattern.compile("(?is)<h1[^>]*>(.*?)</h1>");
  private static final Pattern PASSWORD =
      Pattern.compile("(?is)<input[^>]+type\\s*=\\s*[\"']?password");
  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<(script|style|template|svg)\\b.*?</\\1\\s*>|<!--.*?-->");
  private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");

  /** Visible characters up to which a page can't be a paper that decides anything. */
  private static final int SHORT = 600;

  private final String html;
  private final String visible;

  PageText(HttpReply reply) {
    html = new String(reply.body(), charset(reply));
    visible = TAG.matcher(UNSEEN.matcher(html).replaceAll(" ")).replaceAll(" ").strip();
  }

  private static Charset charset(HttpReply reply) {
    String name = reply.charset();
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static Properties load() {
    try (InputStream in = PageText.class.getResourceAsStream("pages.properties")) {
      if (in == null) {
        throw new IllegalStateException("pages.properties is not on the class path");
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pattern words(String key) {
    return Pattern.compile(
        WORDS.getProperty(key, "(?!)"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  String title() {
    return first(TITLE).replaceAll("\\s+", " ");
  }

  /** Returns what stands in the way; empty if the page may be a paper. */
  Optional<ContentGate.Complaint> obstacle() {
    boolean brief = visible.replaceAll("\\s+", " ").length() < SHORT;
    String loud = title() + "\n" + first(HEADING);
    String heard = brief ? loud + "\n" + visible : loud;
    if (PASSWORD.matcher(html).find() && (brief || LOGIN.matcher(loud).find())) {
      return complaint(FailureKind.LOGIN_PAGE, "a login");
    }
    if (LOGIN.matcher(loud).find() && brief) {
      return complaint(FailureKind.LOGIN_PAGE, "a login");
    }
    if (CHALLENGE.matcher(heard).find()) {
      return complaint(FailureKind.CHALLENGE_PAGE, "a challenge to prove that we are people");
    }
    if (ERROR.matcher(heard).find() || (brief && ERROR_SHORT.matcher(heard).find())) {
      return complaint(FailureKind.ERROR_PAGE, "an error page");
    }
    boolean scripted = html.toLowerCase(Locale.ROOT).contains("<script");
    if (scripted && brief && (visible.length() < 80 || SHELL.matcher(visible).find())) {
      return complaint(
          FailureKind.ERROR_PAGE, "a page without text, for browsers that run scripts");
    }
    return Optional.empty();
  }

  private Optional<ContentGate.Complaint> complaint(FailureKind kind, String what) {
    return Optional.of(
        new ContentGate.Complaint(
            kind, "Instead of a document came " + what + ", titled '" + title() + "'"));
  }

  private String first(Pattern element) {
    Matcher found = element.matcher(html);
    return found.find() ? TAG.matcher(found.group(1)).replaceAll("").strip() : "";
  }
}
