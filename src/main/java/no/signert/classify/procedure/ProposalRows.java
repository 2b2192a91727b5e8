package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.ProposalColumns;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of proposals, a row for each: its number, who moved it, and its text. "1 FrP v/ Ola
 * Vik Kommunen inngår ikke avtalen", under "Nr. Forslagsstiller Tekst" or without any head.
 */
final class ProposalRows {
  private static final int LONGEST_MOVER = 30;

  private final Lexicon lexicon;
  private final OwnerWords names;
  private final NounPhrase phrase;
  private final ProposalColumns columns;

  ProposalRows(Lexicon lexicon) {
    this.lexicon = lexicon;
    names = new OwnerWords(lexicon);
    phrase = new NounPhrase(lexicon, names);
    columns = new ProposalColumns(lexicon);
  }

  /**
   * A row.
   *
   * @param mark its number or letter; empty where the table has none
   * @param mover who moved it
   * @param text what it says
   */
  record Row(String mark, List<Token> mover, List<Token> text) {
    /** Returns the proposal that it holds. */
    Proposal proposal(LabelReader labels) {
      Label label = labels.whole(mover).marked(Label.LISTED);
      Proposal proposal = new Proposal(mark.isEmpty() ? label : label.marked(mark), null);
      proposal.append(text);
      return proposal;
    }
  }

  private record Rows(List<Row> rows, int from, int to) {
    boolean areNone() {
      return rows.size() < 2;
    }
  }

  /** Returns whether two rows or more stand in a text. */
  boolean areIn(List<Token> tokens) {
    return !find(tokens).areNone();
  }

  /** Lays the rows of a text on the table, and returns what else the text says. */
  List<Token> readFrom(List<Token> tokens, Table table, LabelReader labels) {
    Rows listed = find(tokens);
    if (listed.areNone()) {
      return tokens;
    }
    listed.rows().forEach(row -> table.add(row.proposal(labels)));
    List<Token> rest = new ArrayList<>(tokens.subList(0, listed.from()));
    rest.addAll(tokens.subList(listed.to(), tokens.size()));
    return rest;
  }

  /** Finds the first table; none where fewer than two rows stand below each other. */
  private Rows find(List<Token> tokens) {
    List<Row> rows = new ArrayList<>();
    int from = 0;
    boolean headed = false;
    int line = 0;
    while (line < tokens.size()) {
      int end = lineEnd(tokens, line);
      List<Token> words = tokens.subList(line, end);
      if (words.isEmpty() && rows.size() > 1) {
        return new Rows(rows, from, line);
      }
      Row row = row(words, headed);
      if (row != null) {
        from = rows.isEmpty() && !headed ? line : from;
        rows.add(row);
      } else if (rows.isEmpty() && columns.areNamed(words)) {
        headed = true;
        from = line;
      } else if (!rows.isEmpty()) {
        rows.get(rows.size() - 1).text().addAll(words);
      }
      line = end + 1;
    }
    return new Rows(rows, from, tokens.size());
  }

  private static int lineEnd(List<Token> tokens, int start) {
    int end = start;
    while (end < tokens.size() && tokens.get(end).kind() != Token.Kind.BREAK) {
      end++;
    }
    return end;
  }

  private @Nullable Row row(List<Token> line, boolean headed) {
    boolean numbered = !line.isEmpty() && Numbering.isEnumerator(line.get(0));
    int first = numbered ? 1 : 0;
    first += first < line.size() && line.get(first).is(".") ? 1 : 0;
    if (!(numbered || headed)) {
      return null;
    }
    int text = text(line, first);
    if (text <= first || !isMover(line, first, text, headed) || !isText(line, text)) {
      return null;
    }
    List<Token> told = new ArrayList<>(line.subList(text, line.size()));
    return new Row(numbered ? line.get(0).word() : "", line.subList(first, text), told);
  }

  /** The first word in lower case that names nobody; the text begins with the one before it. */
  private int text(List<Token> line, int from) {
    boolean aside = false;
    for (int i = from; i < Math.min(line.size(), from + LONGEST_MOVER); i++) {
      Token token = line.get(i);
      aside = token.is("(") || (aside && !token.is(")"));
      boolean mover = aside || isOfMover(line, i);
      if (!mover) {
        boolean begins = i > from && line.get(i - 1).isWord() && line.get(i - 1).capital();
        return token.isWord() && begins ? i - 1 : i;
      }
    }
    return -1;
  }

  private boolean isOfMover(List<Token> line, int i) {
    Token token = line.get(i);
    return (token.isWord() && token.capital())
        || token.is(")")
        || phrase.isBetween(token)
        || phrase.isFrom(token)
        || names.isOffice(line, i);
  }

  private boolean isMover(List<Token> line, int from, int to, boolean headed) {
    boolean mover = false;
    for (int i = from; i < to; i++) {
      boolean party = line.get(i).capital() && lexicon.match(Concept.PARTY, line, i, i + 1) > 0;
      mover |= party || (headed && names.isOffice(line, i));
      if (i == from && lexicon.match(Concept.PROPOSAL, line, i, i + 1) > 0) {
        return false;
      }
    }
    return mover;
  }

  /** A sentence, and neither the result of a vote nor one who sat in the meeting. */
  private boolean isText(List<Token> line, int at) {
    List<Token> text = line.subList(at, line.size());
    boolean begins = text.get(0).capital() || Quotation.isMark(text.get(0));
    boolean result = lexicon.at(Concept.CARRIED, line, at) || lexicon.at(Concept.FELL, line, at);
    return begins
        && !result
        && (lexicon.has(Concept.FINITE, text)
            || lexicon.has(Concept.JOIN, text)
            || lexicon.has(Concept.DEFER, text));
  }
}
