package org.redress.server.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** A plain file that grows by batches, each forced to the disk: what no log can be faster than. */
final class FileTarget implements AutoCloseable {

  private final FileChannel file;
  private final byte[] commit;

  FileTarget(Path path, byte[] commit) throws IOException {
    this.file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    this.commit = commit;
  }

  /** Commits a second with so many in each batch. */
  double append(int batch, Duration time) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocateDirect(batch * commit.length);
    for (int i = 0; i < batch; i++) {
      bytes.put(commit);
    }
    long start = System.nanoTime();
    long commits = 0;
    while (System.nanoTime() - start < time.toNanos()) {
      bytes.flip();
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(false);
      commits += batch;
    }
    return commits * 1e9 / (System.nanoTime() - start);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
