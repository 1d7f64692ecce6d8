package org.redress.eventstore.rocks;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A group of commits as it stands in the journal. Stored big-endian: 8 bytes by which it is found,
 * a CRC-32C of everything behind it (4 bytes), the length of the bodies part (4), the number of the
 * first commit (8), that of the last commit known to be durable (8), then for each commit the
 * length of its body (4) and the body.
 *
 * @param first number of the first commit
 * @param durable number of the last commit that was durable when this was written, and may have
 *     been acknowledged
 * @param bodies bodies of the commits, which are numbered without a gap
 */
record JournalRecord(long first, long durable, List<byte[]> bodies) {

  private static final long MARK = 0x5244_4a4f_5552_0001L;
  private static final int CHECKED_FROM = Long.BYTES + Integer.BYTES;

  /** Bytes before the bodies. */
  static final int HEAD_BYTES = CHECKED_FROM + Integer.BYTES + 2 * Long.BYTES;

  /** Number of its last commit. */
  long last() {
    return first + bodies.size() - 1;
  }

  /** Bytes that it takes in the journal. */
  int size() {
    int size = HEAD_BYTES;
    for (byte[] body : bodies) {
      size += Integer.BYTES + body.length;
    }
    return size;
  }

  /** Puts its stored form at the buffer's position. */
  void putInto(ByteBuffer buffer) {
    int start = buffer.position();
    buffer.putLong(MARK).putInt(0).putInt(size() - HEAD_BYTES).putLong(first).putLong(durable);
    for (byte[] body : bodies) {
      buffer.putInt(body.length).put(body);
    }
    buffer.putInt(start + Long.BYTES, check(buffer, start, buffer.position()));
  }

  /**
   * Every record that stands whole in a file, in the order in which they stand. What lies between
   * them is what remains of older or of half written ones.
   */
  static List<JournalRecord> all(ByteBuffer file) {
    List<JournalRecord> found = new ArrayList<>();
    int at = 0;
    while (at + HEAD_BYTES <= file.limit()) {
      JournalRecord record = file.getLong(at) == MARK ? at(file, at) : null;
      if (record != null) {
        found.add(record);
      }
      at += record == null ? 1 : record.size();
    }
    return found;
  }

  private static @Nullable JournalRecord at(ByteBuffer file, int start) {
    int length = file.getInt(start + CHECKED_FROM);
    int end = start + HEAD_BYTES + length;
    if (length < 0
        || end < 0
        || end > file.limit()
        || file.getInt(start + Long.BYTES) != check(file, start, end)) {
      return null;
    }
    ByteBuffer rest = file.duplicate().limit(end).position(start + CHECKED_FROM + Integer.BYTES);
    long first = rest.getLong();
    long durable = rest.getLong();
    List<byte[]> bodies = new ArrayList<>();
    while (rest.hasRemaining()) {
      byte[] body = new byte[rest.getInt()];
      rest.get(body);
      bodies.add(body);
    }
    return new JournalRecord(first, durable, bodies);
  }

  private static int check(ByteBuffer buffer, int start, int end) {
    CRC32C crc = new CRC32C();
    crc.update(buffer.duplicate().limit(end).position(start + CHECKED_FROM));
    return (int) crc.getValue();
  }
}
