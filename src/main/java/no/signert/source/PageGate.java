package no.signert.source;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.signert.domain.FailureKind;
import org.jsoup.nodes.Document;

/** Knows the pages that come with status 200 and are not what was asked for. */
final class PageGate {
  /** Paths of the login services and of FirstAgenda's anonymous visitors. */
  private static final Pattern LOGIN_ADDRESS =
      Pattern.compile(
          "login\\.microsoftonline|/(login|logon|signin|sign-in|authorize|anonymousauthentication)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A page with more visible text than this says more than "wait" or "sorry". */
  private static final int MUCH_TEXT = 2_000;

  private PageGate() {}

  /** Returns what stands in the way; empty if the page may be what was asked for. */
  static Optional<FailureKind> obstacle(URI answered, Document page) {
    if (isLogin(answered) || page.selectFirst("input[type=password]") != null) {
      return Optional.of(FailureKind.LOGIN_PAGE);
    }
    String text = page.text();
    String loud = (page.title() + " " + page.select("h1").text()).toLowerCase(Locale.ROOT);
    boolean challenged =
        page.selectFirst(".g-recaptcha, #challenge-form, [id^=cf-challenge]") != null
            || Wording.mentions(
                text.length() < MUCH_TEXT ? loud + " " + text : loud, "page.challenge");
    if (challenged) {
      return Optional.of(FailureKind.CHALLENGE_PAGE);
    }
    return Wording.mentions(loud, "page.error")
        ? Optional.of(FailureKind.ERROR_PAGE)
        : Optional.empty();
  }

  /** Returns whether an address is that of a login. */
  static boolean isLogin(URI address) {
    return LOGIN_ADDRESS.matcher(address.toString().split("\\?", 2)[0]).find();
  }
}
