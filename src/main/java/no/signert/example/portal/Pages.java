package no.signert.example.portal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import no.signert.example.paper.WebPage;
import no.signert.example.web.Reply;

/** Pages that several portals have. */
final class Pages {
  /** The path of the login page, in the form that the common login services have. */
  static final String LOGIN = "/oauth2/v2.0/authorize";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private Pages() {}

  static String page(String title, String body) {
    return WebPage.page(title, body);
  }

  static String escape(String text) {
    return WebPage.escape(text);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static Reply login() {
    return Reply.html(
        page(
            "Logg på kontoen din",
            "<form method=\"post\"><input name=\"loginfmt\"><input type=\"password\""
                + " name=\"passwd\"></form>"));
  }

  /** What a JavaScript application answers for every path it does not know. */
  static Reply shell(String title) {
    return Reply.html(page(title, "<div id=\"root\"></div>"));
  }
}
