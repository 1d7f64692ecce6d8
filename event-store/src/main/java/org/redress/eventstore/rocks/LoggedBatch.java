package org.redress.eventstore.rocks;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.OptionalLong;

/**
 * A batch as it stands in RocksDB's write-ahead log: a sequence number (8 bytes), a count (4), then
 * entries, each a tag, the column family, the key and for a value its bytes; lengths are varints.
 */
final class LoggedBatch {

  private static final int HEADER = 12;
  private static final byte DELETE = 4;
  private static final byte PUT = 5;

  /** RocksDB numbers families in the order in which they were made, its own first. */
  private static final int COMMITS = Family.COMMITS.ordinal() + 1;

  private final ByteBuffer entries;

  private LoggedBatch(ByteBuffer entries) {
    this.entries = entries;
  }

  /**
   * The number of the first commit in it. What cannot be read counts as commit 0: it may be one.
   */
  static OptionalLong firstCommit(byte[] batch) {
    try {
      return new LoggedBatch(ByteBuffer.wrap(batch).position(HEADER)).firstCommit();
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return OptionalLong.of(0);
    }
  }

  private OptionalLong firstCommit() {
    while (entries.hasRemaining()) {
      byte tag = entries.get();
      if (tag != PUT && tag != DELETE) {
        throw new IllegalArgumentException("Tag " + tag + " is never written here");
      }
      int family = varint();
      byte[] key = new byte[varint()];
      entries.get(key);
      if (tag == PUT) {
        if (family == COMMITS) {
          return OptionalLong.of(Keys.number(key));
        }
        entries.position(entries.position() + varint());
      }
    }
    return OptionalLong.empty();
  }

  private int varint() {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      byte next = entries.get();
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("No length");
  }
}
