package no.signert.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.signert.domain.FailureKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of a text, and undoes double encoding.
 *
 * <p>Order: byte-order mark; UTF-16 by its NULs; UTF-8 where every byte fits it, whatever was
 * declared, because no other text does so by chance; the declared charset; Windows-1252, which is
 * what files with a wrong declaration hold. Where nearly every byte fits UTF-8, the others are read
 * as Windows-1252.
 *
 * <p>A file whose UTF-8 bytes were once taken for Windows-1252 and encoded again (<i>mÃ¸te</i>) is
 * decoded twice, if all of it can be: that is a matter of charset, not of wording.
 */
final class TextDecoder {
  private static final Pattern META =
      Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

  private TextDecoder() {}

  static String decode(byte[] content, @Nullable String charset, boolean html)
      throws UnreadableDocumentException {
    String text = once(content, charset, html);
    long controls =
        text.chars().filter(c -> c < ' ' && "\t\n\r\f\u000b\u001a\0".indexOf(c) < 0).count();
    long nuls = text.chars().filter(c -> c == 0).count();
    if ((controls > 8 && controls * 50 > text.length()) || nuls * 10 > text.length()) {
      throw new UnreadableDocumentException(
          FailureKind.UNSUPPORTED_FORMAT,
          "It is neither text nor a format that is read (PDF, Word, HTML). Ask for a PDF.");
    }
    return CharsetGuess.undouble(text);
  }

  private static String once(byte[] content, @Nullable String charset, boolean html) {
    if (startsWith(content, 0xef, 0xbb, 0xbf)) {
      return CharsetGuess.decode(Arrays.copyOfRange(content, 3, content.length));
    }
    if (startsWith(content, 0xfe, 0xff)) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(content, 0xff, 0xfe)) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
    }
    Charset wide = utf16ByNuls(content);
    if (wide != null) {
      return new String(content, wide);
    }
    String utf8 = strict(content, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return utf8;
    }
    Charset declared = declared(content, charset, html);
    if (declared != null) {
      return new String(content, declared);
    }
    return CharsetGuess.decode(content);
  }

  private static boolean startsWith(byte[] content, int... prefix) {
    if (content.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((content[i] & 0xff) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Charset utf16ByNuls(byte[] content) {
    int length = Math.min(content.length, 4096) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += content[i] == 0 ? 1 : 0;
      odd += content[i + 1] == 0 ? 1 : 0;
    }
    int most = length / 2 * 7 / 10;
    if (length >= 8 && odd > most && even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return length >= 8 && even > most && odd == 0 ? StandardCharsets.UTF_16BE : null;
  }

  private static @Nullable Charset declared(
      byte[] content, @Nullable String charset, boolean html) {
    String name = charset;
    if (name == null && html) {
      String head =
          new String(content, 0, Math.min(4096, content.length), StandardCharsets.ISO_8859_1);
      Matcher meta = META.matcher(head.toLowerCase(Locale.ROOT));
      name = meta.find() ? meta.group(1) : null;
    }
    if (name == null) {
      return null;
    }
    try {
      Charset found = Charset.forName(name.strip());
      // Browsers read Latin-1 and ASCII as Windows-1252; declared UTF-8 has just been disproved.
      String canonical = found.name();
      return canonical.startsWith("UTF-")
              || canonical.equals("ISO-8859-1")
              || canonical.equals("US-ASCII")
          ? null
          : found;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  static @Nullable String strict(byte[] content, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
