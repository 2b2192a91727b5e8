package no.signert.example.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.signert.domain.DocumentKind;

/** Writes the declaration's own case into a municipality's meetings. */
final class DeclarationCase {
  private final Desk desk;
  private final Calendar calendar;
  private final boolean secondDay;
  private final Plot plot;
  private final Map<String, String> words;
  private final Map<String, String> script;
  private final CaseFile file;
  private int papersWritten;

  DeclarationCase(Desk desk, Calendar calendar, boolean secondDay) {
    this.desk = desk;
    this.calendar = calendar;
    this.secondDay = secondDay;
    this.plot = desk.cast.plot();
    this.words = desk.words();
    Map<String, String> scenes = new HashMap<>();
    scenes.putAll(desk.dice.one(desk.scripts.declaration("background")));
    scenes.putAll(desk.dice.one(desk.scripts.declaration(plot.script())));
    this.script = scenes;
    this.file = desk.open(scene("title").strip(), true);
  }

  /** Writes it all; returns how many papers it took. */
  int write() {
    int round = plot == Plot.SECOND_TRY ? 0 : desk.dice.below(calendar.rounds());
    Sitting board = calendar.boards.get(round);
    Sitting council = calendar.councils.get(round);
    if (plot == Plot.RECOMMENDED_SIGN || plot == Plot.RECOMMENDED_DECLINE) {
      council = calendar.announced;
      announce(council);
    }
    if (plot == Plot.MINUTES_WITHHELD) {
      council.minutesPublished = false;
    }
    List<Sitting> course = plot == Plot.BOARD_SIGNS ? List.of(board) : List.of(board, council);
    List<Integer> numbers = course.stream().map(Sitting::takeNumber).toList();
    List<Paper> attached = presentation(course, numbers);
    Paper boardMinutes = boardMinutes(board, numbers.get(0), course.size() == 1);
    item(board, numbers.get(0), attached, boardMinutes);
    if (course.size() == 2) {
      Paper minutes =
          plot == Plot.SECOND_TRY
              ? councilMinutes(council, numbers.get(1), other("deferred"))
              : councilMinutes(council, numbers.get(1), corrected());
      item(council, numbers.get(1), attached, minutes);
    }
    if (plot == Plot.SECOND_TRY) {
      Sitting second = calendar.councils.get(1);
      int number = second.takeNumber();
      item(second, number, attached, councilMinutes(second, number, script));
    }
    return papersWritten;
  }

  private void announce(Sitting council) {
    council.published = secondDay && desk.cast.twist() == Twist.MEETING_HELD;
  }

  private Map<String, String> corrected() {
    boolean is = secondDay && desk.cast.twist() == Twist.MINUTES_CORRECTED;
    return is ? other("conditional") : script;
  }

  private Map<String, String> other(String group) {
    Map<String, String> scenes = new HashMap<>(script);
    Map<String, String> other = desk.scripts.declaration(group).get(0);
    scenes.put("council-treatment", other.getOrDefault("council-treatment", ""));
    scenes.put("council-result", other.getOrDefault("council-result", ""));
    return scenes;
  }

  private List<Paper> presentation(List<Sitting> course, List<Integer> numbers) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < course.size(); i++) {
      rows.append(Desk.courseRow(course.get(i), numbers.get(i)));
    }
    Map<String, String> scenes = new HashMap<>(script);
    scenes.put("course", rows.toString());
    Sitting board = course.get(0);
    Draft draft =
        desk.draft("presentation", scenes, Desk.before(words, board, numbers.get(0), file));
    boolean withdrawn = secondDay && desk.cast.twist() == Twist.PAPER_WITHDRAWN;
    List<Paper> papers = new ArrayList<>();
    papers.add(
        desk.paper(
            DocumentKind.CASE_PRESENTATION,
            desk.scripts.phrase("presentation-title") + " - " + file.title(),
            isPublic() && !withdrawn,
            board.day.minusDays(7),
            draft));
    papersWritten++;
    Map<String, String> letter = desk.scripts.declaration("letter").get(0);
    papers.add(
        desk.paper(
            DocumentKind.ATTACHMENT,
            desk.scripts.phrase("attachment-title"),
            isPublic(),
            board.day.minusDays(7),
            desk.draft("page", letter, words)));
    return papers;
  }

  private Paper boardMinutes(Sitting board, int number, boolean decides) {
    Map<String, String> scenes = new HashMap<>();
    scenes.put("advice", scene("proposal"));
    scenes.put("treatment", scene("board-treatment"));
    scenes.put("result", scene("board-result"));
    Map<String, String> filled = new HashMap<>(Desk.before(words, board, number, file));
    filled.put("innstiller", desk.scripts.phrase("executive"));
    filled.put("resultat", desk.scripts.phrase(decides ? "board-decision" : "recommendation"));
    return minutes(board, scenes, filled, 1, isPublic());
  }

  private Paper councilMinutes(Sitting council, int number, Map<String, String> from) {
    Map<String, String> scenes = new HashMap<>();
    scenes.put("advice", scene("board-result"));
    scenes.put("treatment", from.getOrDefault("council-treatment", ""));
    scenes.put("result", from.getOrDefault("council-result", ""));
    Map<String, String> filled = new HashMap<>(Desk.before(words, council, number, file));
    filled.put("innstiller", desk.scripts.phrase("board"));
    filled.put(
        "resultat", desk.scripts.phrase(desk.dice.oneIn(2) ? "decision" : "council-decision"));
    int version = corrected() == script ? 1 : 2;
    return minutes(
        council,
        scenes,
        filled,
        version,
        isPublic() && council.published && council.minutesPublished);
  }

  private Paper minutes(
      Sitting sitting,
      Map<String, String> scenes,
      Map<String, String> filled,
      int version,
      boolean published) {
    String title = desk.scripts.phrase("extract-title") + " " + sitting.organ.name();
    Draft draft = desk.draft("extract", scenes, filled);
    Paper paper =
        desk.paper(
            DocumentKind.MINUTES_EXTRACT,
            title + " - " + file.title(),
            published,
            sitting.day.plusDays(1),
            draft);
    papersWritten++;
    return version == 1 ? paper : paper.corrected();
  }

  private void item(Sitting sitting, int number, List<Paper> attached, Paper minutes) {
    List<Paper> papers = new ArrayList<>(attached);
    papers.add(minutes);
    String title = isPublic() ? file.title() : null;
    sitting.items.add(new AgendaItem(desk.nextId(), "PS", number, title, file, papers));
  }

  private boolean isPublic() {
    return plot != Plot.WITHHELD;
  }

  private String scene(String name) {
    return script.getOrDefault(name, "");
  }
}
