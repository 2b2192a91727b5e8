package no.signert.example.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.signert.domain.DocumentKind;

/** Writes the chronicle of one municipality; the same every time. */
final class ChronicleAuthor {
  private final Desk desk;
  private final Calendar calendar;
  private final int papers;
  private final boolean secondDay;

  ChronicleAuthor(Cast cast, Scripts scripts, int papers, long seed, boolean secondDay) {
    this.desk = new Desk(cast, scripts, new Dice(seed, cast.municipality().number().value()));
    this.calendar = new Calendar(desk, papers);
    this.papers = papers;
    this.secondDay = secondDay;
  }

  Chronicle write() {
    int written = 0;
    if (desk.cast.plot() != Plot.NO_CASE) {
      written = new DeclarationCase(desk, calendar, secondDay).write();
    }
    OtherCases others = new OtherCases(desk, calendar);
    others.write(papers - written);
    others.addFormalities();
    List<Meeting> meetings = new ArrayList<>();
    calendar.all().forEach(sitting -> meetings.add(bind(sitting)));
    return new Chronicle(desk.cast, List.of(desk.council, desk.board, desk.committee), meetings);
  }

  /** Binds the papers of a meeting into its call and its minutes. */
  private Meeting bind(Sitting sitting) {
    List<Draft> presentations = new ArrayList<>();
    List<Draft> extracts = new ArrayList<>();
    presentations.add(front("call", sitting));
    extracts.add(front("minutes", sitting));
    for (AgendaItem item : sitting.items) {
      for (Paper paper : item.papers()) {
        if (paper.published() && paper.kind() != DocumentKind.ATTACHMENT) {
          boolean extract = paper.kind() == DocumentKind.MINUTES_EXTRACT;
          (extract ? extracts : presentations).addAll(paper.drafts());
        }
      }
    }
    List<Paper> bundles =
        List.of(
            bundle(DocumentKind.MEETING_NOTICE, "call-title", sitting, -10, true, presentations),
            bundle(
                DocumentKind.MINUTES,
                "minutes-title",
                sitting,
                2,
                sitting.minutesPublished,
                extracts));
    return new Meeting(
        sitting.id, sitting.organ, sitting.day, sitting.published, sitting.items, bundles);
  }

  private Draft front(String layout, Sitting sitting) {
    StringBuilder agenda = new StringBuilder();
    for (AgendaItem item : sitting.items) {
      String title = item.title() == null ? desk.scripts.phrase("withheld") : item.title();
      agenda.append("| ").append(item.type()).append(' ').append(item.number());
      agenda.append(" | ").append(title).append(" |\n");
    }
    Map<String, String> words = new HashMap<>();
    words.put("kommune", desk.cast.officialName());
    words.put("organ", sitting.organ.name());
    words.put("dato", Desk.day(sitting.day));
    return desk.draft(layout, Map.of("agenda", agenda.toString()), words);
  }

  private Paper bundle(
      DocumentKind kind,
      String title,
      Sitting sitting,
      int daysAfter,
      boolean published,
      List<Draft> drafts) {
    String full =
        desk.scripts.phrase(title) + " " + sitting.organ.name() + " " + Desk.day(sitting.day);
    return new Paper(
        desk.nextId(),
        kind,
        full,
        PaperFormat.PDF,
        published,
        secondDay && changed(sitting) ? 2 : 1,
        sitting.day.plusDays(daysAfter),
        drafts);
  }

  private static boolean changed(Sitting sitting) {
    return sitting.items.stream().anyMatch(i -> i.papers().stream().anyMatch(p -> p.version() > 1));
  }
}
