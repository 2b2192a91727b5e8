package no.signert.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Knows the pages by which firewalls ask visitors to prove that they are people. Only marks that
 * ordinary pages of the same hosts do not carry count: Cloudflare adds a script to those too.
 */
final class Challenges {
  private static final int ENOUGH = 64 * 1024;

  private static final Pattern HEADER =
      Pattern.compile(
          "cf-mitigated: challenge|x-amzn-waf-action: (?:challenge|captcha)|x-datadome: protected",
          Pattern.CASE_INSENSITIVE);

  /** In lower case, each to be looked for by itself: every page is, and most are none. */
  private static final List<String> MARKS =
      List.of(
          "window._cf_chl_opt",
          "id=\"challenge-form\"",
          "id=\"challenge-error-text\"",
          "id=\"challenge-running\"",
          "cf-browser-verification",
          "_incapsula_resource?swjiylwa",
          "/.azwaf/",
          "captcha-delivery.com",
          "/_sec/cp_challenge",
          "px-captcha");

  /** Begins with a whole word, which is found fast. */
  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile("<title>\\s*(?:just a moment|azure waf|ddos-guard)"),
          Pattern.compile("awswaf\\.com/[^\"']*challenge"));

  private Challenges() {}

  static boolean isChallenge(HttpExchange answer) {
    return isChallenge(answer.responseHeaders(), Decompression.forALook(answer));
  }

  static boolean isChallenge(HttpHeaders headers, byte[] body) {
    if (headers.fields().stream().anyMatch(field -> HEADER.matcher(field.toString()).matches())) {
      return true;
    }
    boolean page = headers.first("Content-Type").map(type -> type.contains("html")).orElse(true);
    if (!page) {
      return false;
    }
    String start = start(body);
    return MARKS.stream().anyMatch(start::contains)
        || PATTERNS.stream().anyMatch(pattern -> pattern.matcher(start).find());
  }

  private static String start(byte[] body) {
    return new String(body, 0, Math.min(body.length, ENOUGH), StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT);
  }
}
