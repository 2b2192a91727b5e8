package no.signert.example.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The meetings of one municipality's autumn: rounds of board, committee and council. */
final class Calendar {
  private static final LocalDate FIRST_ROUND = LocalDate.of(2020, 9, 1);
  private static final LocalDate ANNOUNCED = LocalDate.of(2020, 12, 17);
  private static final int MOST_ROUNDS = 12;
  private static final int CASES_PER_ROUND = 9;

  final List<Sitting> boards = new ArrayList<>();
  final List<Sitting> committees = new ArrayList<>();
  final List<Sitting> councils = new ArrayList<>();

  /** The council's last meeting of the year, announced and not yet held. */
  final Sitting announced;

  Calendar(Desk desk, int papers) {
    int rounds = Math.max(2, Math.min(MOST_ROUNDS, papers / CASES_PER_ROUND));
    int weeks = Math.max(1, 12 / rounds);
    for (int round = 0; round < rounds; round++) {
      LocalDate tuesday = FIRST_ROUND.plusWeeks((long) round * weeks);
      boards.add(new Sitting(desk.nextId(), desk.board, tuesday, round));
      committees.add(new Sitting(desk.nextId(), desk.committee, tuesday.plusDays(1), round));
      councils.add(new Sitting(desk.nextId(), desk.council, tuesday.plusDays(9), round));
    }
    announced = new Sitting(desk.nextId(), desk.council, ANNOUNCED, rounds);
    announced.published = false;
  }

  int rounds() {
    return boards.size();
  }

  /** Returns every meeting, in the order of days. */
  List<Sitting> all() {
    List<Sitting> all = new ArrayList<>(boards);
    all.addAll(committees);
    all.addAll(councils);
    all.add(announced);
    all.sort(java.util.Comparator.comparing((Sitting s) -> s.day).thenComparing(s -> s.id));
    return all;
  }
}
