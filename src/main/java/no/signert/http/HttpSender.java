package no.signert.http;

/** Whatever answers a call: the network, politely, or the archive, offline. */
public interface HttpSender {
  /**
   * Returns the answer, redirects followed.
   *
   * <p>An answer is a reply with status 2xx, or 304 to a call that asked whether something changed.
   *
   * @throws HttpFailure if there is none, or it may not be asked for; its kind says why
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  HttpReply send(HttpCall call) throws HttpFailure;

  /** Takes note that a call was not made, because an earlier answer still does. */
  default void spared(HttpCall call) {}
}
