package no.signert.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What asks visitors to prove that they are people, and what only looks like it. */
class ChallengesTest {
  private static boolean isChallenge(String type, String page) {
    HttpHeaders headers = HttpHeaders.parse("HTTP/1.1 200 OK\r\nContent-Type: " + type);
    return Challenges.isChallenge(headers, page.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>window._cf_chl_opt = {}</script>",
        "<form id=\"challenge-form\">",
        "<p ID=\"Challenge-Running\">",
        "<div id=\"challenge-error-text\">",
        "<div class='cf-browser-verification'>",
        "<TITLE>\n  Just a moment...</TITLE>",
        "<title>Azure WAF</title>",
        "<title> DDoS-Guard</title>",
        "<iframe src='/_Incapsula_Resource?SWJIYLWA=7'>",
        "<script src='/.azwaf/x.js'>",
        "<script src='https://a.edge.sdk.awswaf.com/a/b/challenge.js'>",
        "<script src='https://ct.captcha-delivery.com/c.js'>",
        "<script src='/_sec/cp_challenge/x'>",
        "<div id='px-captcha'>"
      })
  void isToldByItsMarksInWhateverCase(String mark) {
    assertThat(isChallenge("text/html", "<html><body>" + mark + "</body></html>")).isTrue();
  }

  @Test
  void isLookedForInPagesOnly() {
    assertThat(isChallenge("application/pdf", "px-captcha")).isFalse();
  }

  @Test
  void anOrdinaryPageBehindTheSameFirewallIsNone() {
    List<String> pages =
        List.of(
            "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'>",
            "<title>Just a municipality</title>",
            "<a href='https://docs.awswaf.com/\"'>challenge</a>");
    assertThat(pages).noneMatch(page -> isChallenge("text/html", page));
  }
}
