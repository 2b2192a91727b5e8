package no.signert.classify.structure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.signert.classify.text.Token;
import no.signert.domain.Body;
import org.jspecify.annotations.Nullable;

/**
 * The way of a case through the bodies, as its head lists it ("Formannskapet 20.04.2021 31/21", or
 * "Tidligere behandlet: Kulturutvalget 06.11.2012. Avgjøres av: Kommunestyret 29.11.2012"), so that
 * "31/21 Vedtak" or "Behandling 29.11.2012" further down is known as that body's.
 */
final class CaseWay {
  private final Map<String, Heading> byNumber = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final Map<LocalDate, Body> byDay = new HashMap<>();
  private final BodyReader bodies;

  CaseWay(BodyReader bodies) {
    this.bodies = bodies;
  }

  /** Returns a heading with the body and day that the number or day in its line stands for. */
  Heading onItsWay(Heading heading, List<Token> line) {
    String number = number(line);
    boolean station =
        heading.kind() == Heading.Kind.TREATMENT
            || heading.kind() == Heading.Kind.LABEL
            || heading.kind() == Heading.Kind.RECOMMENDATION;
    if (station && heading.body() != null) {
      noteDays(line);
      if (number != null && heading.day() != null) {
        noteNumber(number, heading);
      }
      return heading;
    }
    Heading known = number == null ? null : byNumber.get(number);
    if (known != null && !shared.contains(number)) {
      return with(heading, known.body(), known.day());
    }
    Body met = heading.day() == null ? null : byDay.get(heading.day());
    return met == null ? heading : with(heading, met, heading.day());
  }

  /** Two bodies may give the case the same number by chance; then it stands for neither. */
  private void noteNumber(String number, Heading heading) {
    Heading before = byNumber.putIfAbsent(number, heading);
    if (before != null && !Objects.equals(before.body(), heading.body())) {
      shared.add(number);
    }
  }

  /** Each body with the day that stands behind it. */
  private void noteDays(List<Token> line) {
    Body last = null;
    for (int i = 0; i < line.size(); i++) {
      Body body = bodies.at(line, i);
      last = body != null ? body : last;
      LocalDate day = last == null ? null : DayReader.at(line, i);
      if (day != null && last != null) {
        byDay.putIfAbsent(day, last);
        last = null;
      }
    }
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
        return withoutZeros(token.word());
      }
    }
    return null;
  }

  private static String withoutZeros(String number) {
    int first = 0;
    while (first < number.length() && number.charAt(first) == '0') {
      first++;
    }
    return number.substring(first);
  }
}
