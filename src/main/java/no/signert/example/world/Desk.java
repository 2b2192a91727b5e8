package no.signert.example.world;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.signert.domain.DocumentKind;
import no.signert.domain.PoliticalBody;

/** The case clerk of one municipality: hands out numbers and puts papers into their layout. */
final class Desk {
  private static final int IDS_PER_MUNICIPALITY = 20_000;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  final Cast cast;
  final Scripts scripts;
  final Dice dice;
  final Organ council;
  final Organ board;
  final Organ committee;
  private final int houseStyle;
  private int lastId;

  Desk(Cast cast, Scripts scripts, Dice dice) {
    this.cast = cast;
    this.scripts = scripts;
    this.dice = dice;
    this.houseStyle = dice.below(12);
    this.lastId = (cast.index() + 1) * IDS_PER_MUNICIPALITY;
    council =
        new Organ(nextId(), PoliticalBody.MUNICIPAL_COUNCIL, scripts.phrase("council"), "KST");
    board =
        new Organ(
            nextId(), PoliticalBody.EXECUTIVE_BOARD, scripts.phrase("executive-board"), "FSK");
    committee = new Organ(nextId(), PoliticalBody.COMMITTEE, scripts.phrase("committee"), "LEV");
  }

  /** Returns the index of the municipality that an id belongs to. */
  static int indexOf(int id) {
    return id / IDS_PER_MUNICIPALITY - 1;
  }

  int nextId() {
    return ++lastId;
  }

  /** Opens a case. */
  CaseFile open(String title, boolean declaration) {
    int id = nextId();
    return new CaseFile(id, "2020/" + (id % IDS_PER_MUNICIPALITY), title, declaration);
  }

  /** Returns the words every layout knows. */
  Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    words.put("kommune", cast.officialName());
    words.put("navn", cast.municipality().name());
    int mot = dice.between(3, 9);
    words.put("mot", Integer.toString(mot));
    words.put("for", Integer.toString(mot + dice.between(2, 14)));
    words.put("sted", dice.one(scripts.phrase("places").lines().toList()));
    words.put("maaned", dice.one(scripts.phrase("months").lines().toList()));
    return words;
  }

  /** Adds to the words what a paper of one case before one body needs. */
  static Map<String, String> before(
      Map<String, String> words, Sitting sitting, int number, CaseFile file) {
    Map<String, String> more = new HashMap<>(words);
    more.put("organ", sitting.organ.name());
    more.put("dato", day(sitting.day));
    more.put("saksnr", "PS " + number + "/20");
    more.put("arkivsak", file.number());
    more.put("tittel", file.title());
    return more;
  }

  /** Returns a day as papers write it. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Returns a row of the table of treatments (<i>saksgang</i>). */
  static String courseRow(Sitting sitting, int number) {
    return "| " + sitting.organ.name() + " | " + day(sitting.day) + " | PS " + number + "/20 |\n";
  }

  Draft draft(String kind, Map<String, String> scenes, Map<String, String> words) {
    List<String> layouts = scripts.layouts(kind);
    return new Draft(layouts.get(houseStyle % layouts.size()), scenes, words);
  }

  Paper paper(DocumentKind kind, String title, boolean published, LocalDate day, Draft draft) {
    return new Paper(nextId(), kind, title, format(), published, 1, day, List.of(draft));
  }

  private PaperFormat format() {
    int throwOf20 = dice.below(20);
    boolean pages =
        switch (cast.portal()) {
          case WEB_SITE, ADDRESS_LIST, ACOS_CLASSIC -> true;
          default -> false;
        };
    if (throwOf20 == 0) {
      return PaperFormat.DOCX;
    }
    return pages && throwOf20 < 4 ? PaperFormat.HTML : PaperFormat.PDF;
  }
}
