package no.signert.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import no.signert.domain.RegionCoverage;

/**
 * The texts of an edition in one language.
 *
 * <p>Texts live in {@code words_LANGUAGE.properties} (UTF-8) beside this class. {@code {0}}, {@code
 * {1}} … are replaced by the arguments as they are; nothing depends on the machine's locale, so the
 * same inputs give the same bytes everywhere.
 */
public final class Words {
  /** Languages an edition can be written in: bokmål, nynorsk, English. */
  public static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");

  private final String language;
  private final Properties texts = new Properties();

  /**
   * Loads the texts of a language.
   *
   * @throws IllegalArgumentException if there are none in that language
   */
  public Words(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "An edition is written in nb, nn or en, not in '" + language + "'");
    }
    this.language = language;
    String name = "words_" + language + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + name + " is missing from the program");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the resource " + name, e);
    }
  }

  /** Returns the language, {@code nb}, {@code nn} or {@code en}. */
  public String language() {
    return language;
  }

  /** Returns the keys of all texts. */
  public Set<String> keys() {
    return Set.copyOf(texts.stringPropertyNames());
  }

  /** Returns whether there is a text of this key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * Returns a text with its places filled.
   *
   * @throws IllegalArgumentException if there is no such text
   */
  public String text(String key, Object... arguments) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException(
          "The text '" + key + "' is missing in words_" + language + ".properties");
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", arguments[i].toString());
    }
    return text;
  }

  /**
   * Returns a text in singular or plural: {@code key.one} where the count is 1, else {@code
   * key.other}; the count itself is {@code {0}}, further arguments follow.
   */
  public String counted(String key, long count, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = new Numbers(this).integer(count);
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return text(key + (count == 1 ? ".one" : ".other"), all);
  }

  /**
   * Returns what readers call a value of the domain, such as a status; its own name if nobody has
   * given it another, because a night must not fail over a word.
   */
  public String label(Enum<?> value) {
    return texts.getProperty(key(value), value.name());
  }

  /** Returns what readers call a region; the whole has a name of its own in each language. */
  public String region(RegionCoverage region) {
    return region(region.regionType(), region.region());
  }

  /** Returns what readers call a region of this type and name. */
  public String region(String type, String name) {
    return type.equals(RegionCoverage.WHOLE) ? text("region.whole") : name;
  }

  /** Returns what readers call a column; a register's own column keeps its name if we know none. */
  public String heading(String table, String column) {
    for (String key : List.of(table + "." + column, "column." + column)) {
      if (has(key)) {
        return text(key);
      }
    }
    return column.replace('_', ' ');
  }

  /** Returns the key of what readers call a value. */
  public static String key(Enum<?> value) {
    return value.getDeclaringClass().getSimpleName() + "." + value.name();
  }
}
