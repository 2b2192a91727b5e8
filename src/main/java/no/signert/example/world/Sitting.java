package no.signert.example.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A meeting while it is being written. */
final class Sitting {
  private static final int NUMBERS_PER_MEETING = 60;

  final int id;
  final Organ organ;
  final LocalDate day;
  final List<AgendaItem> items = new ArrayList<>();
  boolean published = true;
  boolean minutesPublished = true;
  private int sequence;

  Sitting(int id, Organ organ, LocalDate day, int round) {
    this.id = id;
    this.organ = organ;
    this.day = day;
    this.sequence = 10 + round * NUMBERS_PER_MEETING;
  }

  /** Takes the next case number of the body. */
  int takeNumber() {
    return ++sequence;
  }
}
