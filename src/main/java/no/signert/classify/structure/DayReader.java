package no.signert.classify.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the first day that a line names: 18.06.2020, 18.06.20, 18. juni 2020. */
final class DayReader {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des");

  private DayReader() {}

  static @Nullable LocalDate find(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      LocalDate day = at(tokens, i);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  static @Nullable LocalDate at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!token.isNumber()) {
      return null;
    }
    String word = token.word();
    int first = word.indexOf('.');
    int second = word.indexOf('.', first + 1);
    if (first >= 0 && second >= 0 && word.indexOf('.', second + 1) < 0) {
      return day(
          word.substring(second + 1), word.substring(first + 1, second), word.substring(0, first));
    }
    int month = i + 1;
    if (month < tokens.size() && tokens.get(month).is(".")) {
      month++;
    }
    if (month + 1 < tokens.size() && tokens.get(month).isWord()) {
      String name = monthOf(tokens.get(month).word());
      return name.isEmpty() ? null : day(tokens.get(month + 1).word(), name, word);
    }
    return null;
  }

  private static String monthOf(String word) {
    int index = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
    return index < 0 ? "" : String.valueOf(index + 1);
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      int y = Integer.parseInt(year);
      return LocalDate.of(y < 100 ? 2000 + y : y, Integer.parseInt(month), Integer.parseInt(day));
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }
}
