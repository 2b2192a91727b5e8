package no.signert.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.signert.domain.FailureKind;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Lets us reach public addresses alone. It is the resolver that connections are opened with, so the
 * address that was checked is the one that is used, whatever the name resolves to a moment later.
 */
final class AddressGuard implements DnsResolver {
  private final Set<String> allowedLocal;

  AddressGuard(Set<String> allowedLocal) {
    this.allowedLocal = allowedLocal;
  }

  /** An address that is not for us. */
  static final class Refused extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    Refused(String host, InetAddress address) {
      super("'" + host + "' is at " + address.getHostAddress() + ", which is not public");
    }
  }

  /** Refuses what is not http or https, and what carries a user's name. */
  static void checkForm(URI uri, FailureKind kind) throws HttpFailure {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new HttpFailure(kind, uri, "Only http and https are asked, not '" + scheme + "'", null);
    }
    if (uri.getHost() == null) {
      throw new HttpFailure(kind, uri, "The address names no host", null);
    }
    if (uri.getUserInfo() != null) {
      throw new HttpFailure(kind, uri, "The address carries a user's name", null);
    }
  }

  /** Returns whether the people who run this allowed that host and port, public or not. */
  boolean isAllowedLocal(URI uri) {
    return uri.getHost() != null
        && allowedLocal.contains(hostAndPort(uri.getHost(), Origins.port(uri)));
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    return checked(host, -1);
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    return Arrays.stream(checked(host, port))
        .map(address -> new InetSocketAddress(address, port))
        .toList();
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  private InetAddress[] checked(String host, int port) throws UnknownHostException {
    InetAddress[] addresses = InetAddress.getAllByName(host);
    if (!allowedLocal.contains(hostAndPort(host, port))) {
      for (InetAddress address : addresses) {
        if (!PublicAddress.isPublic(address)) {
          throw new Refused(host, address);
        }
      }
    }
    return addresses;
  }

  private static String hostAndPort(String host, int port) {
    return host.toLowerCase(Locale.ROOT) + ":" + port;
  }
}
