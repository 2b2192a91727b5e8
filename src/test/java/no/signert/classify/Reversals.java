package no.signert.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.signert.domain.Outcome;

/**
 * Ways to make a labelled paper say something else, by operations on its text alone: the words that
 * its label quotes are found wherever they stand, and negated, taken away or put off.
 */
final class Reversals {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int SHORTEST = 25;
  private static final int LONGEST = 500;
  private static final int HEADING = 60;
  private static final Pattern DECISION =
      Pattern.compile(
          "(?m)^(?!.*(?:forslag|innstilling|framlegg|tilråding)).*vedtak[^.]*\\s$", FLAGS);
  private static final Pattern PARAGRAPH =
      Pattern.compile("\\n\\s*\\n(?!\\s*\\d[.)])|\\n[^\\n]{1,40}[^.\\n]\\n(?=[A-ZÆØÅ«])|»");
  private static final Pattern NYNORSK =
      Pattern.compile("\\b(?:ikkje|vedteke|vedteken|frå|kommunar)\\b");
  private static final Pattern JOINS =
      Pattern.compile(
          "\\b(slutter\\s+seg|sluttar\\s+seg|tilslutter|undertegner|underteiknar|signerer"
              + "|skriver|skriv|stiller\\s+seg|gir|gjev|støtter|blir|vert|deltar|deltek)\\b",
          FLAGS);
  private static final Pattern AUTHORISES =
      Pattern.compile("\\b(får|gis|gir|gjev)\\b(?=.{0,20}fullmakt)", FLAGS);
  private static final Pattern NOT =
      Pattern.compile(
          "(?<=(?:\\b(?:undertegner|slutter seg|deltar|underteiknar)))\\s+ikk(?:j?e)\\b", FLAGS);
  private static final Pattern CARRIED =
      Pattern.compile(
          "\\b(?:ble|vart|blei|er)?\\s*(?:enstemmig|samrøystes|einstemmig)?\\s*"
              + "\\b(?:vedtatt|vedteke|vedteken|tiltrådt|tiltredd)\\b(?![^.\\n]*(?:nei|avvist|ikk))",
          FLAGS);
  private static final Pattern TREATED =
      Pattern.compile(
          "(?m)^[^.\\n]{0,50}\\b(?:behandling|handsaming|votering|røysting|vedtak|vedtaket)\\b"
              + "(?:[^\\n]{0,40}[^.\\n])?$",
          FLAGS);

  private Reversals() {}

  /** A paper with another meaning. */
  record Reversal(String what, String text, Outcome outcome) {}

  /**
   * Returns the reversals that suit a paper.
   *
   * @param evidence the words its label quotes, white space normalised
   */
  static List<Reversal> of(String paper, String evidence, Outcome outcome) {
    String text = paper.replace('\f', '\n');
    List<Reversal> reversals = new ArrayList<>();
    List<MatchResult> places = places(text, evidence);
    if (places.isEmpty() || evidence.length() < SHORTEST) {
      return reversals;
    }
    boolean nynorsk = NYNORSK.matcher(text).find();
    if (outcome == Outcome.SIGNED && isPlain(evidence)) {
      String no = negated(evidence, nynorsk);
      reversals.add(new Reversal("negated", replaced(text, places, no), Outcome.DECLINED));
      MatchResult last = decision(text, places);
      String put = nynorsk ? "Saka vert utsett til neste møte." : "Saken utsettes til neste møte.";
      reversals.add(new Reversal("put off", replaced(text, List.of(last), put), Outcome.DEFERRED));
      Matcher treated = TREATED.matcher(text);
      if (places.size() > 1 && treated.find() && treated.start() > places.get(0).end()) {
        String proposed = text.substring(0, treated.start());
        reversals.add(new Reversal("without decision", proposed, Outcome.RECOMMENDED_SIGN));
        String fell = nynorsk ? " fall med 3 mot 18 røyster" : " falt med 3 mot 18 stemmer";
        String tail = replaced(text, List.of(last), "").substring(treated.start());
        if (CARRIED.matcher(tail).find()) {
          String fallen = proposed + CARRIED.matcher(tail).replaceAll(fell);
          reversals.add(new Reversal("fallen", fallen, Outcome.DECLINED));
        }
      }
    }
    if (outcome == Outcome.DECLINED && NOT.matcher(evidence).find()) {
      String yes =
          NOT.matcher(evidence.replaceFirst(" og (?:vil|skal) ikk.*$", ".")).replaceAll("");
      reversals.add(new Reversal("affirmed", replaced(text, places, yes), Outcome.SIGNED));
    }
    return reversals;
  }

  /** One plain yes, that a negation turns into a plain no. */
  private static boolean isPlain(String evidence) {
    boolean joins = JOINS.matcher(evidence).find() || AUTHORISES.matcher(evidence).find();
    return joins && !evidence.matches(".*\\bikk(?:j?e)\\b.*");
  }

  private static String negated(String evidence, boolean nynorsk) {
    String not = nynorsk ? " ikkje" : " ikke";
    String clause =
        evidence.replaceFirst(",? og (?:ber|ser|melder|sender|ordfør|[A-ZÆØÅ]).*$", ".");
    Matcher authorises = AUTHORISES.matcher(clause);
    if (authorises.find()) {
      return clause.substring(0, authorises.end()) + not + clause.substring(authorises.end());
    }
    return JOINS.matcher(clause).replaceAll("$1" + not);
  }

  private static List<MatchResult> places(String text, String evidence) {
    StringBuilder pattern = new StringBuilder();
    for (String word : evidence.split(" ", -1)) {
      pattern.append(pattern.length() == 0 ? "" : "\\s+").append(Pattern.quote(word));
    }
    return Pattern.compile(pattern.toString()).matcher(text).results().toList();
  }

  /** The place under the decision's heading, else the last. */
  private static MatchResult decision(String text, List<MatchResult> places) {
    for (MatchResult place : places) {
      String before = text.substring(Math.max(0, place.start() - HEADING), place.start());
      if (DECISION.matcher(before).find()) {
        return place;
      }
    }
    return places.get(places.size() - 1);
  }

  private static String replaced(String text, List<MatchResult> places, String by) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = places.size() - 1; i >= 0; i--) {
      int start = places.get(i).start();
      int end = paragraphEnd(text, places.get(i).end());
      changed.replace(start, end, by);
    }
    return changed.toString();
  }

  /** What stands in the same paragraph and the points after it belongs to the same decision. */
  private static int paragraphEnd(String text, int from) {
    Matcher end = PARAGRAPH.matcher(text);
    int found = end.find(from) ? end.start() : text.length();
    return Math.min(found, from + LONGEST);
  }
}
