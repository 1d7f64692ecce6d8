package org.redress.eventstore;

import java.util.Arrays;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * JSON text as UTF-8 bytes, put together by hand: a generator for each commit costs several times
 * as much. Strings come out as Jackson writes them.
 */
final class JsonBytes {

  private static final int MOST_BYTES_OF_A_CHAR = 3;

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
    reserve(json.length() * MOST_BYTES_OF_A_CHAR);
    byte[] out = bytes;
    int at = length;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c < 0x80) {
        out[at++] = (byte) c;
      } else if (Character.isSurrogate(c)) {
        at = pair(json, i++, out, at);
      } else {
        if (c < 0x800) {
          out[at++] = (byte) (0xc0 | (c >> 6));
        } else {
          out[at++] = (byte) (0xe0 | (c >> 12));
          out[at++] = continuation(c >> 6);
        }
        out[at++] = continuation(c);
      }
    }
    length = at;
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

  /** Puts the four bytes of a surrogate pair and says where the next one goes. */
  private static int pair(String text, int place, byte[] out, int at) {
    if (place + 1 == text.length()
        || !Character.isSurrogatePair(text.charAt(place), text.charAt(place + 1))) {
      throw new IllegalArgumentException("Half of a surrogate pair at character " + place);
    }
    int point = text.codePointAt(place);
    out[at] = (byte) (0xf0 | (point >> 18));
    out[at + 1] = continuation(point >> 12);
    out[at + 2] = continuation(point >> 6);
    out[at + 3] = continuation(point);
    return at + 4;
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | (bits & 0x3f));
  }
}
