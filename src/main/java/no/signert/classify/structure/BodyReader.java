package no.signert.classify.structure;

import java.util.List;
import java.util.Map;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.ConceptSet;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import no.signert.domain.Body;
import no.signert.domain.PoliticalBody;
import org.jspecify.annotations.Nullable;

/** Finds the bodies that a line names ("Helse- og omsorgsutvalet", "FS", "Utvalg for levekår"). */
public final class BodyReader {
  private static final List<Map.Entry<Concept, PoliticalBody>> KINDS =
      List.of(
          Map.entry(Concept.COUNCIL, PoliticalBody.MUNICIPAL_COUNCIL),
          Map.entry(Concept.EXECUTIVE_BOARD, PoliticalBody.EXECUTIVE_BOARD),
          Map.entry(Concept.CITY_GOVERNMENT, PoliticalBody.CITY_GOVERNMENT),
          Map.entry(Concept.ADVISORY_BODY, PoliticalBody.ADVISORY_BODY),
          Map.entry(Concept.COMMITTEE, PoliticalBody.COMMITTEE),
          Map.entry(Concept.REGIONAL_BODY, PoliticalBody.REGIONAL_BODY));

  private static final ConceptSet ANY =
      ConceptSet.of(KINDS.stream().map(Map.Entry::getKey).toList());

  private static final Map<String, Body> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("fs", new Body(PoliticalBody.EXECUTIVE_BOARD, "formannskap")),
          Map.entry("fsk", new Body(PoliticalBody.EXECUTIVE_BOARD, "formannskap")),
          Map.entry("f", new Body(PoliticalBody.EXECUTIVE_BOARD, "formannskap")),
          Map.entry("ks", new Body(PoliticalBody.MUNICIPAL_COUNCIL, "kommunestyre")),
          Map.entry("kst", new Body(PoliticalBody.MUNICIPAL_COUNCIL, "kommunestyre")),
          Map.entry("kom", new Body(PoliticalBody.MUNICIPAL_COUNCIL, "kommunestyre")),
          Map.entry("k", new Body(PoliticalBody.MUNICIPAL_COUNCIL, "kommunestyre")),
          Map.entry("h", new Body(PoliticalBody.MUNICIPAL_COUNCIL, "heradsstyre")),
          Map.entry("bys", new Body(PoliticalBody.MUNICIPAL_COUNCIL, "bystyre")),
          Map.entry("lev", new Body(PoliticalBody.COMMITTEE, "levekårsutval")),
          Map.entry("hou", new Body(PoliticalBody.COMMITTEE, "helse- og omsorgsutval")));

  private final Lexicon lexicon;

  /** Makes a reader with the lexicon's names of bodies. */
  public BodyReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the first body named between two indexes, null if there is none. */
  public @Nullable Body find(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      Body body = at(tokens, i);
      if (body != null) {
        return body;
      }
    }
    return null;
  }

  /** Returns the body named at an index, null if none is. */
  public @Nullable Body at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!token.isWord()) {
      return null;
    }
    Body abbreviated = abbreviation(tokens, i);
    if (abbreviated == null && i == 0 && isLetters(tokens)) {
      abbreviated = new Body(PoliticalBody.COMMITTEE, token.word());
    }
    if (abbreviated != null) {
      return abbreviated;
    }
    if (isFieldName(tokens, i)) {
      return null;
    }
    if (!lexicon.mayBegin(ANY, token)) {
      return null;
    }
    for (Map.Entry<Concept, PoliticalBody> kind : KINDS) {
      int end = lexicon.match(kind.getKey(), tokens, i, tokens.size());
      if (end > 0 && (token.word().length() > 3 || end > i + 1)) {
        return new Body(kind.getValue(), name(tokens, i));
      }
    }
    return null;
  }

  /** "OPU - vedtak": the letters of some committee, whichever it is. */
  private boolean isLetters(List<Token> tokens) {
    Token first = tokens.get(0);
    boolean letters =
        tokens.size() >= 3
            && first.capital()
            && first.word().length() >= 2
            && first.word().length() <= 4
            && tokens.get(1).is("-");
    return letters
        && (lexicon.at(Concept.HEAD_DECISION, tokens, 2)
            || lexicon.at(Concept.HEAD_PROCEEDINGS, tokens, 2))
        && !lexicon.at(Concept.CASE_MARK, tokens, 0)
        && lexicon.match(Concept.HEAD_WORD, tokens, 0, 1) < 0
        && lexicon.match(Concept.PARTY, tokens, 0, 1) < 0;
  }

  /** "Utvalg" as the name of a field, not of a body. */
  private static boolean isFieldName(List<Token> tokens, int i) {
    boolean bare = tokens.get(i).is("utvalg") || tokens.get(i).is("utval");
    boolean kind = i > 0 && isKind(tokens.get(i - 1));
    return bare && !kind && !(i + 1 < tokens.size() && tokens.get(i + 1).is("for"));
  }

  /** "teknisk utvalg", "administrativt utval": the word that says which it is. */
  static boolean isKind(Token token) {
    String word = token.word();
    return word.endsWith("sk") || word.endsWith("ivt") || word.endsWith("satt");
  }

  /** "FS" and "KS-041/20", in capitals only: KS is also an association, so a case must follow. */
  private static @Nullable Body abbreviation(List<Token> tokens, int i) {
    if (!tokens.get(i).capital()) {
      return null;
    }
    String word = tokens.get(i).word();
    int hyphen = word.indexOf('-');
    String letters = hyphen > 0 ? word.substring(0, hyphen) : word;
    Body body = ABBREVIATIONS.get(letters);
    if (body == null) {
      return null;
    }
    if (letters.equals("kom") && !(i == 0 && tokens.size() > 2 && tokens.get(1).is("-"))) {
      return null;
    }
    String rest = hyphen > 0 ? word.substring(hyphen + 1) : "";
    boolean numbered =
        rest.startsWith("sak")
            || rest.startsWith("vedtak")
            || (!rest.isEmpty() && Character.isDigit(rest.charAt(0)))
            || (rest.isEmpty() && isNumbered(tokens, i + 1));
    boolean first = i == 0 && letters.length() > 1 && hyphen < 0 && !letters.equals("ks");
    return numbered || (first && tokens.size() <= 6) ? body : null;
  }

  /** "FS 22/21", "FS-22/21". */
  private static boolean isNumbered(List<Token> tokens, int next) {
    int number = next < tokens.size() && tokens.get(next).is("-") ? next + 1 : next;
    return number < tokens.size() && isCaseNumber(tokens.get(number));
  }

  /** Returns whether a token is a case number such as 55/16 or 042/2016. */
  public static boolean isCaseNumber(Token token) {
    int slash = token.word().indexOf('/');
    return token.isNumber() && slash > 0 && slash < token.word().length() - 1;
  }

  private String name(List<Token> tokens, int i) {
    StringBuilder name = new StringBuilder(bare(tokens.get(i).word()));
    boolean kind = i > 0 && isKind(tokens.get(i - 1)) && tokens.get(i).word().startsWith("utval");
    name.insert(0, kind ? tokens.get(i - 1).word() + " " : "");
    prefix(tokens, i, name);
    if (i + 1 < tokens.size() && tokens.get(i + 1).is("for")) {
      for (int next = i + 1; next < nameEnd(tokens, i); next++) {
        boolean comma = tokens.get(next).is(",");
        name.append(comma ? "" : " ").append(tokens.get(next).word());
      }
    }
    return name.toString();
  }

  /** Returns whether a line is the name of a body with its field: "Utvalg for næring og miljø". */
  boolean isName(List<Token> line, int from, int to) {
    boolean field = from + 2 < to && line.get(from + 1).is("for");
    return field && at(line, from) != null && nameEnd(line, from) >= to;
  }

  /** "Utvalg for næring, plan og miljø": a comma goes on only where the list is closed by "og". */
  private int nameEnd(List<Token> tokens, int i) {
    int end = i + 1;
    int certain = end;
    boolean list = false;
    while (end < tokens.size() && (isPartOfName(tokens.get(end)) || tokens.get(end).is(","))) {
      list |= tokens.get(end).is(",");
      boolean closes = end > 0 && tokens.get(end - 1).is("og");
      end++;
      certain = !list || closes ? end : certain;
    }
    return certain;
  }

  /** "Helse- og omsorgsutvalet": the words that share their second part. */
  private static void prefix(List<Token> tokens, int i, StringBuilder name) {
    int at = i;
    while (at >= 2) {
      boolean joined = tokens.get(at - 1).is("og") || tokens.get(at - 1).is(",");
      if (!joined || !tokens.get(at - 2).is("-") || at < 3) {
        return;
      }
      String link = tokens.get(at - 1).is("og") ? " og " : ", ";
      name.insert(0, tokens.get(at - 3).word() + "-" + link);
      at -= 3;
    }
  }

  private boolean isPartOfName(Token token) {
    return token.isWord()
        && !token.capital()
        && lexicon.match(Concept.FINITE, List.of(token), 0, 1) < 0;
  }

  private static String bare(String word) {
    String bare = word;
    int digits = bare.indexOf('-');
    if (digits > 0 && Character.isDigit(bare.charAt(Math.min(digits + 1, bare.length() - 1)))) {
      bare = bare.substring(0, digits);
    }
    if (bare.endsWith("s") && bare.length() > 5 && !bare.endsWith("ss")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    if (bare.endsWith("styret") || bare.endsWith("een")) {
      return bare.substring(0, bare.length() - 1);
    }
    return bare.endsWith("et") && bare.length() > 6 ? bare.substring(0, bare.length() - 2) : bare;
  }
}
