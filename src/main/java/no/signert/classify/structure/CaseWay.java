package no.signert.classify.structure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.signert.classify.text.Token;
import no.signert.domain.Body;
import org.jspecify.annotations.Nullable;

/**
 * The way of a case through the bodies, as its head lists it ("Formannskapet 20.04.2021 31/21"), so
 * that "31/21 Vedtak" further down is known as the executive board's of that day.
 */
final class CaseWay {
  private final Map<String, Heading> stations = new HashMap<>();

  /** Returns a heading with the body and day that the number in its line stands for. */
  Heading onItsWay(Heading heading, List<Token> line) {
    String number = number(line);
    if (number == null) {
      return heading;
    }
    boolean station =
        heading.kind() == Heading.Kind.TREATMENT || heading.kind() == Heading.Kind.LABEL;
    if (station && heading.body() != null && heading.day() != null) {
      stations.putIfAbsent(number, heading);
      return heading;
    }
    Heading known = stations.get(number);
    return known == null ? heading : with(heading, known.body(), known.day());
  }

  private static Heading with(Heading heading, @Nullable Body body, @Nullable LocalDate day) {
    return new Heading(
        heading.kind(),
        heading.label(),
        heading.body() == null ? body : heading.body(),
        heading.day() == null ? day : heading.day(),
        heading.start(),
        heading.content(),
        heading.sendsOn(),
        heading.prose());
  }

  private static @Nullable String number(List<Token> line) {
    for (Token token : line) {
      if (BodyReader.isCaseNumber(token)) {
        return token.word().replaceFirst("^0+", "");
      }
    }
    return null;
  }
}
