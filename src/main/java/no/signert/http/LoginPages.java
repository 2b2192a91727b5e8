package no.signert.http;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which addresses ask who we are. */
final class LoginPages {
  private static final Pattern HOST =
      Pattern.compile(
          "login\\.microsoftonline\\.com|login\\.windows\\.net|.*\\.b2clogin\\.com|"
              + "(?:login\\.)?idporten\\.no|.*\\.idporten\\.no|.*\\.difi\\.no|accounts\\.google\\.com|"
              + ".*\\.feide\\.no|.*\\.criipto\\.(?:id|com)|.*\\.auth0\\.com");

  private static final Pattern PATH =
      Pattern.compile(
          "(?:.*/)?(?:adfs/ls|oauth2/(?:v2\\.0/)?authorize|saml2?/login|login|signin|account/login|innlogging)(?:/|\\.aspx)?");

  private LoginPages() {}

  static boolean isLogin(URI uri) {
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    String path = uri.getPath() == null ? "" : uri.getPath().toLowerCase(Locale.ROOT);
    return HOST.matcher(host).matches() || PATH.matcher(path).matches();
  }
}
