package no.signert.classify;

import java.util.ArrayList;
import java.util.List;
import no.signert.domain.Outcome;

/** Makes small papers that differ in one thing that matters. */
final class PaperMill {
  private static final List<String> NAMES =
      List.of(
          "Ordføreravtalen",
          "Regnbueerklæringen",
          "Transportløftet",
          "Plastcharteret",
          "Fredsappellen",
          "Folkehelseavtalen");

  private PaperMill() {}

  /** A paper, what was done to it, and what it then says. */
  record Change(String what, String name, String text, Outcome outcome) {}

  static List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (String name : NAMES) {
      for (boolean nynorsk : new boolean[] {false, true}) {
        for (boolean colons : new boolean[] {false, true}) {
          add(changes, name, nynorsk, colons ? ":" : "");
        }
      }
    }
    return changes;
  }

  private static void add(List<Change> changes, String name, boolean nn, String colon) {
    String yes =
        nn ? "Moen kommune sluttar seg til " + name : "Moen kommune slutter seg til " + name;
    String no =
        nn
            ? "Moen kommune sluttar seg ikkje til " + name
            : "Moen kommune slutter seg ikke til " + name;
    String carried =
        nn ? "Tilrådinga vart samrøystes vedteken." : "Innstillingen ble enstemmig vedtatt.";
    String fell =
        nn ? "Tilrådinga fekk 7 røyster og fall." : "Innstillingen falt med 7 mot 14 stemmer.";
    String put = nn ? "Saka vert utsett til neste møte." : "Saken utsettes til neste møte.";
    String other = nn ? "Framlegg frå Høgre: " : "Forslag fra Høyre: ";
    String otherWins =
        nn
            ? "Framlegget frå Høgre vart sett opp mot tilrådinga og vedteke med 14 mot 7 røyster."
            : "Forslaget fra Høyre ble satt opp mot innstillingen og vedtatt med 14 mot 7 stemmer.";
    changes.add(
        new Change("as it was", name, paper(name, nn, colon, yes, carried, yes), Outcome.SIGNED));
    changes.add(
        new Change("negated", name, paper(name, nn, colon, no, carried, no), Outcome.DECLINED));
    changes.add(
        new Change("fallen", name, paper(name, nn, colon, yes, fell, ""), Outcome.DECLINED));
    changes.add(
        new Change(
            "postponed",
            name,
            paper(name, nn, colon, yes, other + put + "\n" + otherWins, put),
            Outcome.DEFERRED));
    changes.add(
        new Change(
            "without decision",
            name,
            paper(name, nn, colon, yes, "", ""),
            Outcome.RECOMMENDED_SIGN));
    changes.add(
        new Change(
            "alternative wins",
            name,
            paper(name, nn, colon, yes, other + no + ".\n" + otherWins, ""),
            Outcome.DECLINED));
    changes.add(
        new Change(
            "swapped",
            name,
            paper(name, nn, colon, no, other + yes + ".\n" + otherWins, ""),
            Outcome.SIGNED));
  }

  private static String paper(
      String name, boolean nn, String colon, String proposed, String treated, String decided) {
    String head = "Moen kommune\nMøtebok\nKommunestyret 17.06.2021\nSak 41/21 " + name + "\n\n";
    String treatment =
        treated.isEmpty()
            ? ""
            : (nn ? "Handsaming" : "Behandling") + colon + "\n" + treated + "\n\n";
    String decision = decided.isEmpty() ? "" : "Vedtak" + colon + "\n" + decided + "\n";
    return head
        + (nn ? "Tilråding frå formannskapet" : "Formannskapets innstilling")
        + colon
        + "\n"
        + proposed
        + ".\n\n"
        + (nn ? "Saksopplysningar" : "Saksopplysninger")
        + colon
        + "\n"
        + (nn ? "Mange kommunar er alt med.\n\n" : "Mange kommuner er allerede med.\n\n")
        + treatment
        + decision;
  }
}
