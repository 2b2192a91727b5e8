package no.signert.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import no.signert.domain.FailureKind;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** What a broken exchange is called. */
final class Faults {
  private Faults() {}

  static HttpFailure failure(URI uri, int status, IOException fault, boolean late) {
    FailureKind kind = late ? FailureKind.TIMEOUT : kind(fault);
    return new HttpFailure(kind, uri, status, sentence(kind, fault), fault);
  }

  private static FailureKind kind(IOException fault) {
    if (fault instanceof AddressGuard.Refused) {
      return FailureKind.ADDRESS_REFUSED;
    }
    if (fault instanceof UnknownHostException
        || fault instanceof ConnectException
        || fault instanceof NoRouteToHostException
        || fault instanceof ConnectTimeoutException) {
      return FailureKind.HOST_UNREACHABLE;
    }
    if (fault instanceof SSLException) {
      return FailureKind.TLS_ERROR;
    }
    if (fault instanceof SocketTimeoutException) {
      return FailureKind.TIMEOUT;
    }
    if (fault instanceof NoHttpResponseException || fault instanceof SocketException) {
      return FailureKind.CONNECTION_RESET;
    }
    if (fault instanceof ConnectionClosedException
        || fault instanceof MalformedChunkCodingException) {
      return FailureKind.TRUNCATED_RESPONSE;
    }
    return FailureKind.HTTP_ERROR;
  }

  private static String sentence(FailureKind kind, IOException fault) {
    String detail =
        fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    return switch (kind) {
      case ADDRESS_REFUSED -> "Not asked: " + detail;
      case HOST_UNREACHABLE -> "The host can't be reached: " + detail;
      case TLS_ERROR -> "The connection can't be secured: " + detail;
      case TIMEOUT -> "The answer took too long";
      case CONNECTION_RESET -> "The connection broke: " + detail;
      case TRUNCATED_RESPONSE -> "The answer ended early: " + detail;
      default -> "The answer is not HTTP as we know it: " + detail;
    };
  }
}
