package no.signert.classify.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Folds one character, as extracted, into the one matching works on: decomposed letters are
 * composed, ligatures opened, letters that were decoded twice ("Ã¸") restored, and the many spaces,
 * dashes and quotation marks made one of each. Case is kept.
 */
final class CharFolding {
  /** What a mark that is dropped folds to. */
  static final char NOTHING = 0;

  private static final String LIGATURES = "ff\0fi\0fl\0ffiffl";

  private CharFolding() {}

  /** Returns whether a character is a printed one of ASCII that no mark behind it changes. */
  static boolean isPlain(String text, int at) {
    char c = text.charAt(at);
    return c >= ' ' && c < 0x7F && (at + 1 == text.length() || text.charAt(at + 1) < 0x300);
  }

  /** Returns how many characters of the text, from {@code at}, make up one folded character. */
  static int width(CharSequence text, int at) {
    char c = text.charAt(at);
    if (c < 0x80 && (at + 1 >= text.length() || text.charAt(at + 1) < 0x300)) {
      return 1;
    }
    if ((c == 'Ã' || c == 'Â') && twiceDecoded(text, at) != NOTHING) {
      return 2;
    }
    if (c == 'â' && at + 2 < text.length() && text.charAt(at + 1) == '€') {
      return 3;
    }
    int end = at + 1;
    while (Character.isLetter(c) && end < text.length() && isCombining(text.charAt(end))) {
      end++;
    }
    return end - at;
  }

  /** Returns the folded character at {@code at}, {@link #NOTHING} for a mark to be dropped. */
  static char fold(CharSequence text, int at, int width) {
    char c = text.charAt(at);
    if (width == 1) {
      return c < 0x80 ? c : single(c);
    }
    if (c == 'Ã' || c == 'Â') {
      char restored = twiceDecoded(text, at);
      if (restored != NOTHING) {
        return restored;
      }
    }
    if (c == 'â' && width == 3) {
      char last = text.charAt(at + 2);
      return last == '“' || last == '”' ? '-' : last == '™' ? '\'' : '"';
    }
    String composed = Normalizer.normalize(text.subSequence(at, at + width), Normalizer.Form.NFC);
    return single(composed.charAt(0));
  }

  /** Returns the letters of a ligature, null for any other character. */
  static @Nullable String ligature(char c) {
    if (c < '\uFB00' || c > '\uFB04') {
      return null;
    }
    int at = (c - '\uFB00') * 3;
    return LIGATURES.substring(at, at + 3).replace("\0", "");
  }

  private static boolean isCombining(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  private static char single(char c) {
    return switch (c) {
      case '\u00A0', '\u202F', '\u2007', '\u2008', '\u2009', '\u200A', '\u2002', '\u2003' -> ' ';
      case '\u200B', '\uFEFF', '\u2060', '\u200C', '\u200D' -> NOTHING;
      case '\u00AD', '–', '—', '‑', '‒', '−', '‐' -> '-';
      case '“', '”', '„', '‟' -> '"';
      case '’', '‘', '´' -> '\'';
      case '\u2028', '\u2029', '\u0085', '\u000B' -> '\n';
      case '•', '▪', '◦', '●', '■', '\uF0B7', '·' -> '•';
      case 'í', 'ì' -> 'i';
      default -> c;
    };
  }

  /** Two characters that are one UTF-8 letter read as Windows-1252 or Latin-1. */
  private static char twiceDecoded(CharSequence text, int at) {
    if (at + 1 >= text.length()) {
      return NOTHING;
    }
    char second = text.charAt(at + 1);
    if (text.charAt(at) == 'Â') {
      return switch (second) {
        case '«', '»', '§' -> second;
        case '\u00A0' -> ' ';
        default -> NOTHING;
      };
    }
    return switch (second) {
      case '¥' -> 'å';
      case '¸' -> 'ø';
      case '¦' -> 'æ';
      case '…', '\u0085' -> 'Å';
      case '˜', '\u0098' -> 'Ø';
      case '†', '\u0086' -> 'Æ';
      case '©' -> 'é';
      case '‰', '\u0089' -> 'É';
      case '²' -> 'ò';
      case '³' -> 'ó';
      case '´' -> 'ô';
      case '¤' -> 'ä';
      case '¶' -> 'ö';
      default -> NOTHING;
    };
  }
}
