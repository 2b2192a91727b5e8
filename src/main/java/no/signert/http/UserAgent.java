package no.signert.http;

/**
 * Who we say we are: honestly, and how to reach us.
 *
 * @param version of this program
 * @param about a page that says what this program does
 * @param contact an e-mail address or page where a server's owner reaches the people who run it
 */
public record UserAgent(String version, String about, String contact) {
  /** Our name in robots.txt. */
  public static final String TOKEN = "signert";

  private static final String PROJECT = "https://github.com/signert/signert";

  public UserAgent {
    for (String part : new String[] {version, about, contact}) {
      if (part.isBlank() || !part.matches("[\\x21-\\x7e]+") || part.matches(".*[();].*")) {
        throw new IllegalArgumentException(
            "A part of the user agent must be one word without brackets or semicolons: '"
                + part
                + "'");
      }
    }
  }

  /** Names a contact for whoever runs this version. */
  public static UserAgent of(String version, String contact) {
    return new UserAgent(version, PROJECT, contact);
  }

  /**
   * Returns the header's value. Some firewalls answer 403 to agents that do not start like this; it
   * is still an honest form.
   */
  @Override
  public String toString() {
    return "Mozilla/5.0 (compatible; %s/%s; +%s; %s)".formatted(TOKEN, version, about, contact);
  }
}
