package no.signert.input;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What people wrote cannot be used. The message has one line for each problem, {@code FILE:LINE:
 * what, 'value'. Remedy.}
 */
public final class InputException extends RuntimeException {
  private static final int MOST_SHOWN = 50;

  @SuppressWarnings("serial") // Nobody serializes it.
  private final List<Problem> problems;

  InputException(List<Problem> problems) {
    this.problems = List.copyOf(problems);
  }

  @Override
  public String getMessage() {
    return message(problems);
  }

  /** Returns every problem, also those that the message leaves out; never empty. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(List<Problem> problems) {
    String shown =
        problems.stream()
            .limit(MOST_SHOWN)
            .map(Problem::toString)
            .collect(Collectors.joining("\n"));
    int more = problems.size() - MOST_SHOWN;
    return more > 0 ? shown + "\n… and " + more + " more problems like these." : shown;
  }
}
