package no.signert.http;

import java.nio.charset.StandardCharsets;
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

  private static final Pattern BODY =
      Pattern.compile(
          "window\\._cf_chl_opt|id=\"challenge-(?:form|error-text|running)\"|cf-browser-verification"
              + "|<title>\\s*Just a moment|_Incapsula_Resource\\?SWJIYLWA|<title>\\s*Azure WAF"
              + "|/\\.azwaf/|awswaf\\.com/[^\"']*challenge|captcha-delivery\\.com"
              + "|/_sec/cp_challenge|<title>\\s*DDoS-Guard|px-captcha",
          Pattern.CASE_INSENSITIVE);

  private Challenges() {}

  static boolean isChallenge(HttpExchange answer) {
    return isChallenge(answer.responseHeaders(), Decompression.forALook(answer));
  }

  static boolean isChallenge(HttpHeaders headers, byte[] body) {
    if (headers.fields().stream().anyMatch(field -> HEADER.matcher(field.toString()).matches())) {
      return true;
    }
    boolean page = headers.first("Content-Type").map(type -> type.contains("html")).orElse(true);
    return page && BODY.matcher(start(body)).find();
  }

  private static String start(byte[] body) {
    return new String(body, 0, Math.min(body.length, ENOUGH), StandardCharsets.ISO_8859_1);
  }
}
