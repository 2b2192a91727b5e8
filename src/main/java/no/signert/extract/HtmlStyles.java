package no.signert.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads from a page's own style sheets which classes and ids it does not display on a screen. */
final class HtmlStyles {
  private static final int LONGEST_SHEET = 200_000;
  private static final int MOST_SELECTORS = 100;
  private static final Pattern RULE = Pattern.compile("([^{}]{1,300})\\{([^{}]{0,2000})\\}");
  private static final Pattern SIMPLE = Pattern.compile("[a-z]{0,10}[.#][A-Za-z][\\w-]{0,60}");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern DISPLAY = Pattern.compile("display\\s*:\\s*([a-z-]+)");

  private HtmlStyles() {}

  static List<String> hiddenSelectors(Document document) {
    Map<String, Boolean> hidden = new LinkedHashMap<>();
    for (Element style : document.select("style:not([media=print])")) {
      String sheet = style.data();
      if (sheet.length() <= LONGEST_SHEET) {
        read(withoutConditions(COMMENT.matcher(sheet).replaceAll("")), hidden);
      }
    }
    return hidden.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .limit(MOST_SELECTORS)
        .toList();
  }

  private static void read(String sheet, Map<String, Boolean> hidden) {
    Matcher rule = RULE.matcher(sheet);
    while (rule.find()) {
      Matcher display = DISPLAY.matcher(rule.group(2).toLowerCase(Locale.ROOT));
      if (display.find()) {
        for (String selector : rule.group(1).split(",", -1)) {
          if (SIMPLE.matcher(selector.strip()).matches()) {
            hidden.put(selector.strip(), display.group(1).equals("none"));
          }
        }
      }
    }
  }

  /** Leaves out what holds only for printing or for narrow screens. */
  private static String withoutConditions(String sheet) {
    StringBuilder kept = new StringBuilder();
    int depth = 0;
    int conditionDepth = -1;
    for (int i = 0; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      if (c == '@' && conditionDepth < 0) {
        conditionDepth = depth;
      }
      if (conditionDepth < 0) {
        kept.append(c);
      }
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth = Math.max(0, depth - 1);
      }
      if (conditionDepth >= 0 && depth <= conditionDepth && (c == '}' || c == ';')) {
        conditionDepth = -1;
      }
    }
    return kept.toString();
  }
}
