package no.signert.classify.lexicon;

import java.util.Set;

/**
 * The endings of Norwegian verbs and nouns, both written forms together. Generous: it says what may
 * be a form of a word that is known to be in the text's field, not what is good Norwegian.
 */
final class Inflection {
  private static final Set<String> VERB =
      Set.of(
          "", "e", "a", "r", "er", "ar", "et", "te", "t", "de", "dde", "d", "dd", "es", "as", "ast",
          "est", "s", "ede", "ete", "ende", "ande", "tes", "des", "edes", "etes", "ene", "ne");
  private static final Set<String> NOUN =
      Set.of(
          "", "e", "en", "et", "a", "n", "t", "i", "ene", "ane", "er", "ar", "r", "or", "ne", "na",
          "s", "es", "ens", "ets", "as", "ers", "ars", "enes", "anes", "m", "men", "met", "mer",
          "ts");

  private Inflection() {}

  static Set<String> verbEndings() {
    return VERB;
  }

  static Set<String> nounEndings() {
    return NOUN;
  }

  static boolean isVerbEnding(String ending) {
    return VERB.contains(ending);
  }

  static boolean isNounEnding(String ending) {
    return NOUN.contains(ending);
  }

  /** Returns the part of an infinitive or present that its other forms share. */
  static String verbStem(String verb) {
    for (String ending : new String[] {"erer", "ere"}) {
      if (verb.endsWith(ending)) {
        return verb.substring(0, verb.length() - ending.length() + 2);
      }
    }
    for (String ending : new String[] {"er", "ar", "e", "a", "r"}) {
      if (verb.endsWith(ending) && verb.length() - ending.length() >= 2) {
        return verb.substring(0, verb.length() - ending.length());
      }
    }
    return verb;
  }
}
