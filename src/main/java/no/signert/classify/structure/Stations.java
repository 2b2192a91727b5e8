package no.signert.classify.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import no.signert.domain.Body;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that the head of a case lists ("Formannskapet 09.06.2020, Kommunestyret 25.06.2020"),
 * and which of them the paper itself comes from: a list of where the case goes is no sign that the
 * last of them has met.
 */
final class Stations {
  private static final int PAPER = 2;

  private final Lexicon lexicon;
  private final BodyReader bodies;
  private final List<Station> stations = new ArrayList<>();

  Stations(Lexicon lexicon, BodyReader bodies) {
    this.lexicon = lexicon;
    this.bodies = bodies;
  }

  /** A body with what stands beside it, and how often the head names it. */
  private static final class Station {
    private final Body body;
    private @Nullable LocalDate day;
    private boolean numbered;
    private int times;

    Station(Body body) {
      this.body = body;
    }
  }

  /** Notes whose minutes the case stands in. */
  void ofPaper(@Nullable Body body, @Nullable LocalDate day) {
    if (body != null) {
      Station station = station(body);
      station.times += PAPER;
      station.day = day;
    }
  }

  /** Notes the bodies of a line of the head, who receives or decides the case aside. */
  void note(List<Token> line) {
    if (lexicon.find(Concept.DECIDER, line, 0, line.size()) == 0) {
      return;
    }
    Station last = null;
    boolean several = false;
    for (int i = 0; i < line.size(); i++) {
      Body body = Receivers.isReceiver(line, i) ? null : bodies.at(line, i);
      if (body != null && (last == null || !isSame(last.body, body))) {
        several |= last != null;
        last = station(body);
        last.times++;
      }
      if (last != null) {
        LocalDate day = last.day == null ? DayReader.at(line, i) : null;
        last.day = day == null ? last.day : day;
        last.numbered |= BodyReader.isCaseNumber(line.get(i));
      }
    }
    if (last != null && !several) {
      last.numbered |= line.stream().anyMatch(BodyReader::isCaseNumber);
    }
  }

  private Station station(Body body) {
    for (Station station : stations) {
      if (isSame(station.body, body)) {
        return station;
      }
    }
    Station station = new Station(body);
    stations.add(station);
    return station;
  }

  private static boolean isSame(Body one, Body other) {
    return one.kind() == other.kind()
        && (one.name().startsWith(other.name()) || other.name().startsWith(one.name()));
  }

  /** Returns whether the head has named no body yet. */
  boolean areNone() {
    return stations.isEmpty();
  }

  /** A body and its day. */
  record Met(Body body, @Nullable LocalDate day) {}

  /**
   * Returns the body whose paper it is: the one the head names most often, else the last one with a
   * case number where others have none, else the one that the paper's source lists it for; null
   * where nothing says it.
   *
   * @param listed null if the source does not say
   */
  @Nullable Met met(@Nullable Body listed) {
    if (stations.size() < 2) {
      return null;
    }
    int most = stations.stream().mapToInt(station -> station.times).max().orElse(0);
    List<Station> first = stations.stream().filter(station -> station.times == most).toList();
    if (first.size() == 1) {
      return new Met(first.get(0).body, first.get(0).day);
    }
    List<Station> numbered = stations.stream().filter(station -> station.numbered).toList();
    if (numbered.isEmpty() || numbered.size() == stations.size()) {
      return of(listed);
    }
    Station last = numbered.get(numbered.size() - 1);
    return new Met(last.body, last.day);
  }

  private @Nullable Met of(@Nullable Body listed) {
    for (Station station : stations) {
      if (listed != null && station.body.kind() == listed.kind()) {
        return new Met(station.body, station.day);
      }
    }
    return null;
  }
}
