package no.signert.example.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.signert.domain.DocumentKind;

/** Writes the cases that have nothing to do with the declaration, or only mention it. */
final class OtherCases {
  private static final int MENTION_EVERY = 5;

  private final Desk desk;
  private final Calendar calendar;
  private final List<Map<String, String>> plain;
  private final List<Map<String, String>> mentioning;

  OtherCases(Desk desk, Calendar calendar) {
    this.desk = desk;
    this.calendar = calendar;
    this.plain = desk.scripts.cases("other");
    this.mentioning = desk.scripts.cases("mention");
  }

  /** Writes cases until the wanted number of papers is reached. */
  void write(int papers) {
    int first = desk.dice.below(plain.size());
    int mention = desk.dice.below(MENTION_EVERY);
    int left = papers;
    for (int i = 0; left > 0; i++) {
      boolean mentions = i % MENTION_EVERY == mention;
      List<Map<String, String>> scripts = mentions ? mentioning : plain;
      left -= write(scripts.get((first + i) % scripts.size()), left > 1 && i % 3 != 0);
    }
  }

  private int write(Map<String, String> script, boolean withMinutes) {
    List<List<Sitting>> organs =
        List.of(calendar.councils, calendar.committees, calendar.boards, calendar.councils);
    Sitting sitting = desk.dice.one(desk.dice.one(organs));
    Map<String, String> words = desk.words();
    CaseFile file = desk.open(Draft.fill(scene(script, "title").strip(), words), false);
    int number = sitting.takeNumber();
    Map<String, String> filled = new HashMap<>(Desk.before(words, sitting, number, file));
    filled.put("innstiller", desk.scripts.phrase("executive"));
    filled.put("resultat", desk.scripts.phrase("decision"));
    Map<String, String> scenes = new HashMap<>(script);
    scenes.put("course", Desk.courseRow(sitting, number));
    scenes.put("advice", scene(script, "proposal"));
    List<Paper> papers = new ArrayList<>();
    papers.add(
        desk.paper(
            DocumentKind.CASE_PRESENTATION,
            desk.scripts.phrase("presentation-title") + " - " + file.title(),
            true,
            sitting.day.minusDays(7),
            desk.draft("presentation", scenes, filled)));
    if (withMinutes) {
      papers.add(
          desk.paper(
              DocumentKind.MINUTES_EXTRACT,
              extractTitle(sitting, file),
              true,
              sitting.day.plusDays(1),
              desk.draft("extract", scenes, filled)));
    }
    sitting.items.add(new AgendaItem(desk.nextId(), "PS", number, file.title(), file, papers));
    return papers.size();
  }

  private String extractTitle(Sitting sitting, CaseFile file) {
    return desk.scripts.phrase("extract-title") + " " + sitting.organ.name() + " - " + file.title();
  }

  /** Adds what every agenda has: formalities, cases to note, and now and then a withheld case. */
  void addFormalities() {
    for (Sitting sitting : calendar.all()) {
      String approval = desk.scripts.phrase("formalities");
      sitting.items.add(
          0, new AgendaItem(desk.nextId(), "PS", sitting.takeNumber(), approval, null, List.of()));
      String references = desk.scripts.phrase("references");
      sitting.items.add(
          new AgendaItem(
              desk.nextId(), "RS", 1 + sitting.items.size(), references, null, List.of()));
      if (desk.dice.oneIn(4)) {
        sitting.items.add(
            new AgendaItem(desk.nextId(), "PS", sitting.takeNumber(), null, null, List.of()));
      }
    }
  }

  private static String scene(Map<String, String> script, String name) {
    return script.getOrDefault(name, "");
  }
}
