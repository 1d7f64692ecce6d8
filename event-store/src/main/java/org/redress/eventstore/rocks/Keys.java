package org.redress.eventstore.rocks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.redress.eventstore.LogIndex;

/**
 * Keys as bytes. A stream version is {@code s}, the stream, a zero byte and the version in 8 bytes
 * big-endian, so that a stream's versions lie side by side in order; a unique key is {@code u} and
 * the key.
 */
final class Keys {

  private static final byte STREAM = 's';
  private static final byte UNIQUE = 'u';

  private Keys() {}

  static byte[] number(long number) {
    return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
  }

  static long number(byte[] bytes) {
    return ByteBuffer.wrap(bytes).getLong();
  }

  static byte[] streamVersion(String stream, long version) {
    byte[] name = stream.getBytes(UTF_8);
    return ByteBuffer.allocate(name.length + 2 + Long.BYTES)
        .put(STREAM)
        .put(name)
        .put((byte) 0)
        .putLong(version)
        .array();
  }

  static byte[] unique(String key) {
    byte[] name = key.getBytes(UTF_8);
    return ByteBuffer.allocate(name.length + 1).put(UNIQUE).put(name).array();
  }

  /** Whether both are versions of one stream. */
  static boolean sameStream(byte[] key, byte[] other) {
    int prefix = other.length - Long.BYTES;
    return key.length == other.length && Arrays.equals(key, 0, prefix, other, 0, prefix);
  }

  /** The version inside a stream version's key. */
  static long version(byte[] key) {
    return ByteBuffer.wrap(key, key.length - Long.BYTES, Long.BYTES).getLong();
  }

  static LogIndex.Entry entry(byte[] key, byte[] value) {
    if (key[0] == UNIQUE) {
      return new LogIndex.UniqueKey(new String(key, 1, key.length - 1, UTF_8), number(value));
    }
    String stream = new String(key, 1, key.length - 2 - Long.BYTES, UTF_8);
    return new LogIndex.StreamVersion(stream, version(key), number(value));
  }
}
