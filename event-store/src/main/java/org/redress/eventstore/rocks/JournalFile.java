package org.redress.eventstore.rocks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * One file of the journal. It is filled with zeros ahead of what is written, and written over later
 * without being cut: a sync then has nothing to do but to write these bytes, because neither the
 * length of the file nor the place of its blocks changed.
 */
final class JournalFile implements AutoCloseable {

  /** So much is filled at once; it is paid by the sync after it. */
  private static final int FILL_BYTES = 256 << 10;

  private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(FILL_BYTES).asReadOnlyBuffer();

  private final AsynchronousFileChannel channel;
  private long filled;

  private JournalFile(AsynchronousFileChannel channel, long filled) {
    this.channel = channel;
    this.filled = filled;
  }

  /**
   * Opens a file, creating it when it does not exist. An ordinary channel would be closed under
   * everybody by an interrupt of the one caller who happens to write for the others; this one does
   * its work on the caller's thread too, but does not know interrupts.
   */
  static JournalFile open(Path path) throws IOException {
    AsynchronousFileChannel channel =
        channel(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    return new JournalFile(channel, channel.size());
  }

  /** Makes it durable which files a folder has. Windows does so by itself and refuses this. */
  static void syncNames(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (AsynchronousFileChannel names = channel(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }

  /** Its whole content. */
  ByteBuffer content() throws IOException {
    ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(filled));
    while (content.hasRemaining() && done(channel.read(content, content.position())) >= 0) {}
    return content.flip();
  }

  /** Writes what remains in the buffer; not durable before {@link #sync}. */
  void write(ByteBuffer bytes, long position) throws IOException {
    long end = position + bytes.remaining();
    put(bytes, position);
    if (end > filled) {
      put(ZEROS.duplicate(), end);
      filled = end + FILL_BYTES;
    }
  }

  /** Returns when everything written before is on the disk. */
  void sync() throws IOException {
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static AsynchronousFileChannel channel(Path path, OpenOption... options)
      throws IOException {
    return AsynchronousFileChannel.open(path, Set.of(options), new CallersThread());
  }

  private void put(ByteBuffer bytes, long position) throws IOException {
    for (long at = position; bytes.hasRemaining(); ) {
      at += done(channel.write(bytes, at));
    }
  }

  private static int done(Future<Integer> work) throws IOException {
    if (work.state() == Future.State.SUCCESS) {
      return work.resultNow();
    }
    throw new IOException(work.exceptionNow().getMessage(), work.exceptionNow());
  }

  /** Runs what it is given at once. */
  private static final class CallersThread extends AbstractExecutorService {

    @Override
    public void execute(Runnable work) {
      work.run();
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return false;
    }

    @Override
    public boolean isTerminated() {
      return false;
    }

    @Override
    public boolean awaitTermination(long time, TimeUnit unit) {
      return true;
    }
  }
}
