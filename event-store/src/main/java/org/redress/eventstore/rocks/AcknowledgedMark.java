package org.redress.eventstore.rocks;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.redress.eventstore.CommitLogException;

/**
 * The number of the last commit that was synced, in a small file beside RocksDB's own. It is
 * written without a sync: it may be behind after a power cut, but it is never ahead of the disk. So
 * a log that ends before it has lost what it had promised.
 */
final class AcknowledgedMark implements AutoCloseable {

  static final String FILE = "acknowledged";

  /** Not a channel, which an interrupt of the thread that writes would close for good. */
  private final RandomAccessFile file;

  private final byte[] bytes = new byte[2 * Long.BYTES];

  private AcknowledgedMark(RandomAccessFile file) {
    this.file = file;
  }

  static AcknowledgedMark in(Path folder) {
    try {
      return new AcknowledgedMark(new RandomAccessFile(folder.resolve(FILE).toFile(), "rw"));
    } catch (IOException e) {
      throw new CommitLogException("The folder " + folder + " cannot be written: " + e, e);
    }
  }

  /** The number in a folder; 0 when it says nothing, or nothing whole. */
  static long read(Path folder) throws IOException {
    Path path = folder.resolve(FILE);
    if (!Files.exists(path) || Files.size(path) != 2 * Long.BYTES) {
      return 0;
    }
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
    long number = bytes.getLong();
    return bytes.getLong() == ~number ? number : 0;
  }

  /** Notes that commits up to this one are on the disk. */
  void moveTo(long number) throws IOException {
    ByteBuffer.wrap(bytes).putLong(number).putLong(~number);
    file.seek(0);
    file.write(bytes);
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new CommitLogException("The mark of what was acknowledged cannot be closed: " + e, e);
    }
  }
}
