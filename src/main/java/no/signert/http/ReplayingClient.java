package no.signert.http;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import no.signert.domain.FailureKind;
import org.jspecify.annotations.Nullable;

/**
 * Answers from what was received earlier, by the same rules as {@link PoliteClient}. Offline it
 * asks no server; resuming a night it asks only for what the night has no answer to yet.
 */
public final class ReplayingClient implements HttpSender {
  private final RecordedReplies recorded;
  private final @Nullable HttpSender live;
  private final RedirectLoop redirects = new RedirectLoop(new AddressGuard(Set.of()));

  private ReplayingClient(RecordedReplies recorded, @Nullable HttpSender live) {
    this.recorded = recorded;
    this.live = live;
  }

  /** Asks no server; what was not received earlier fails as not archived. */
  public static ReplayingClient offline(RecordedReplies recorded) {
    return new ReplayingClient(recorded, null);
  }

  /** Asks {@code live} for what was not received earlier, and again for what failed for a while. */
  public static ReplayingClient resuming(RecordedReplies recorded, HttpSender live) {
    return new ReplayingClient(recorded, live);
  }

  @Override
  public HttpReply send(HttpCall call) throws HttpFailure {
    try {
      return Answers.reply(call, redirects.follow(call, this::replayed));
    } catch (HttpFailure e) {
      if (live != null && e.kind() == FailureKind.NOT_ARCHIVED) {
        return live.send(call);
      }
      throw e;
    }
  }

  @Override
  public void spared(HttpCall call) {
    if (live != null) {
      live.spared(call);
    }
  }

  private KeptExchange replayed(HttpCall call) throws HttpFailure {
    try {
      Optional<KeptExchange> found = recorded.find(call);
      if (found.isPresent() && (live == null || isLasting(call, found.get()))) {
        return found.get();
      }
    } catch (IOException e) {
      throw new HttpFailure(
          FailureKind.NOT_ARCHIVED, call.uri(), "The archived answer can't be read", e);
    }
    throw new HttpFailure(
        FailureKind.NOT_ARCHIVED,
        call.uri(),
        "The archive holds no answer. Run without --offline",
        null);
  }

  /** Returns whether asking again is no use; a session that a server opened earlier is over. */
  private static boolean isLasting(HttpCall call, KeptExchange found) {
    boolean opensSession =
        call.cookies() != null
            && found.exchange().responseHeaders().first("Set-Cookie").isPresent();
    return !opensSession && !call.beginsSession() && !Exchanges.isPassing(found);
  }
}
