package org.redress.eventstore.rocks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A write-ahead log file of RocksDB, read to tell where it stops being whole. Records are cut into
 * pieces that never cross a block of 32 KiB; a piece is a masked CRC-32C (4 bytes), a length (2), a
 * type (1), all little-endian, and its content. Source: RocksDB wiki, Write Ahead Log File Format.
 */
final class WriteAheadFile {

  private static final int BLOCK = 32 << 10;
  private static final int HEADER = 7;
  private static final int CRC_MASK = 0xa282ead8;

  private static final byte FULL = 1;
  private static final byte FIRST = 2;
  private static final byte MIDDLE = 3;
  private static final byte LAST = 4;

  private final byte[] bytes;
  private final ByteBuffer numbers;

  private WriteAheadFile(byte[] bytes) {
    this.bytes = bytes;
    this.numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static WriteAheadFile read(Path file) throws IOException {
    return new WriteAheadFile(Files.readAllBytes(file));
  }

  int length() {
    return bytes.length;
  }

  /** Where the first piece begins that is not whole; the length when all of them are. */
  int damage() {
    int position = 0;
    Piece piece = piece(position);
    while (piece != null) {
      position = piece.end();
      piece = piece(position);
    }
    return position;
  }

  /** Where the last record before a position ends whose pieces are all there. */
  int lastWholeRecordBefore(int position) {
    int end = 0;
    int whole = 0;
    while (end < position) {
      Piece piece = piece(end);
      if (piece == null) {
        break;
      }
      end = piece.end();
      if (piece.type() != FIRST && piece.type() != MIDDLE) {
        whole = end;
      }
    }
    return whole;
  }

  /**
   * The number of a commit in a whole record behind a position where the file is damaged. The place
   * of the next piece is not known there, so every byte is tried.
   */
  OptionalLong commitBehind(int damage) {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    boolean begun = false;
    int position = damage;
    while (position < bytes.length) {
      Piece piece = piece(position);
      if (piece == null) {
        begun = false;
        position++;
        continue;
      }
      if (piece.type() == FULL || piece.type() == FIRST) {
        record.reset();
        begun = true;
      }
      record.write(bytes, piece.start(), piece.end() - piece.start());
      if (begun && (piece.type() == FULL || piece.type() == LAST)) {
        OptionalLong commit = LoggedBatch.firstCommit(record.toByteArray());
        if (commit.isPresent()) {
          return commit;
        }
      }
      position = piece.end();
    }
    return OptionalLong.empty();
  }

  /** The piece whose header is at a position or, at the end of a block, behind the filling. */
  private @Nullable Piece piece(int position) {
    int left = BLOCK - position % BLOCK;
    int header = left < HEADER ? position + left : position;
    int start = header + HEADER;
    if (start > bytes.length) {
      return null;
    }
    int end = start + Short.toUnsignedInt(numbers.getShort(header + 4));
    byte type = bytes[header + 6];
    if (type == 0 || end > bytes.length || end > header - header % BLOCK + BLOCK) {
      return null;
    }
    CRC32C crc = new CRC32C();
    crc.update(bytes, header + 6, end - header - 6);
    int masked = Integer.rotateRight((int) crc.getValue(), 15) + CRC_MASK;
    return masked == numbers.getInt(header) ? new Piece(type, start, end) : null;
  }

  private record Piece(byte type, int start, int end) {}
}
