package org.redress.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * JSON text as UTF-8 bytes, put together by hand: a generator for each commit costs several times
 * as much. Strings come out as Jackson writes them.
 */
final class JsonBytes {

  private byte[] bytes;
  private int length;

  JsonBytes(int expected) {
    this.bytes = new byte[expected];
  }

  /** Puts text that is ASCII and needs no escape: punctuation, names of fields, numbers. */
  JsonBytes ascii(String text) {
    reserve(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
    return this;
  }

  /**
   * Puts a string in quotes.
   *
   * @throws IllegalArgumentException when it holds half of a surrogate pair
   */
  JsonBytes string(String text) {
    reserve(text.length() + 2);
    int start = length;
    bytes[length++] = '"';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        length = start + 1;
        put(JsonStringEncoder.getInstance().quoteAsUTF8(text));
        return ascii("\"");
      }
      bytes[length++] = (byte) c;
    }
    bytes[length++] = '"';
    return this;
  }

  /**
   * Puts JSON text as it is.
   *
   * @throws IllegalArgumentException when it holds half of a surrogate pair
   */
  JsonBytes json(String json) {
    checkPairs(json);
    put(json.getBytes(UTF_8));
    return this;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  private void put(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  private static void checkPairs(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean pair =
            i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (!pair) {
          throw new IllegalArgumentException("Half of a surrogate pair at character " + i);
        }
        i++;
      }
    }
  }
}
