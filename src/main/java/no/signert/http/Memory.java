package no.signert.http;

import java.util.Optional;

/**
 * What was received earlier, in this run or before.
 *
 * @param contents finds the last answer 200
 * @param answers finds the last answer, with whatever status
 */
public record Memory(RecordedReplies contents, RecordedReplies answers) {
  /** Remembers nothing. */
  public static final Memory NONE = new Memory(call -> Optional.empty(), call -> Optional.empty());
}
