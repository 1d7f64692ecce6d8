package org.redress.eventstore.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MongoDB-compatible server inside this process, on a free port of the loopback interface, with
 * its files in one folder. One that was started by {@link #in} is for read models: what it
 * acknowledges is not durable before it is closed, and a folder that was not closed in order is
 * emptied at the next start, and so is one in another form, because everything in it can be made
 * again. One that was started by {@link #durable} may hold a log.
 */
public final class EmbeddedServer implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

  static final String STORE = "read.mv";
  private static final String DURABLE_STORE = "durable.mv";
  private static final String CLOSED_IN_ORDER = "closed-in-order";

  /** What the mark of a stop in order says; another form of the files is as good as none. */
  private static final String FORM = "2";

  private static final int CACHE_MEGABYTES = 128;
  private static final int WRITE_BUFFER_KILOBYTES = 16 * 1_024;
  private static final int WRITE_EVERY_MILLIS = 10_000;
  private static final int BOSS_THREADS = 1;

  /** A request runs on the thread of its connection; with few, one long request stops others. */
  private static final int WORKER_THREADS = 16;

  private final MVStore store;
  private final MongoServer server;
  private final boolean emptied;
  private final @Nullable Path markOfClosing;

  private EmbeddedServer(
      MVStore store, EmbeddedBackend backend, boolean emptied, @Nullable Path markOfClosing) {
    this.store = store;
    this.server = new MongoServer(backend);
    this.emptied = emptied;
    this.markOfClosing = markOfClosing;
    server.bind(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BOSS_THREADS, WORKER_THREADS);
  }

  /**
   * Starts a server on the files of a folder, which is made when it is not there. One server may
   * use a folder at a time.
   *
   * @throws UncheckedIOException when the folder cannot be used
   */
  public static EmbeddedServer in(Path folder) {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(STORE);
      Path mark = folder.resolve(CLOSED_IN_ORDER);
      boolean doubtful = Files.exists(file) && !wasClosedInOrder(folder);
      Files.deleteIfExists(mark);
      if (doubtful) {
        log.info(
            "The read models in {} were not closed in order, or have another form; they are made again",
            folder);
        Files.delete(file);
      }
      MVStore store = open(file);
      return new EmbeddedServer(store, new EmbeddedBackend(store), doubtful, mark);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep read models in " + folder, e);
    }
  }

  /**
   * Starts a server that answers a request when everything the answer rests on is on the disk, and
   * that never shows half a request after a crash. Each answer costs a sync, which requests that
   * run at the same time share; the file grows by some kilobytes with each. For a log on one
   * machine; the files are not those of {@link #in}.
   *
   * @throws UncheckedIOException when the folder cannot be used
   */
  public static EmbeddedServer durable(Path folder) {
    try {
      Files.createDirectories(folder);
      MVStore store =
          // Nothing is written but by the gate: another moment might be amid a request.
          builder(folder.resolve(DURABLE_STORE))
              .autoCommitDisabled()
              .autoCommitBufferSize(0)
              .open();
      return new EmbeddedServer(store, new DurableBackend(store), false, null);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep a store in " + folder, e);
    }
  }

  private static MVStore open(Path file) {
    MVStore store = builder(file).autoCommitBufferSize(WRITE_BUFFER_KILOBYTES).open();
    store.setAutoCommitDelay(WRITE_EVERY_MILLIS);
    // Old versions are for recovery, and a store that needs recovery is thrown away.
    store.setRetentionTime(0);
    return store;
  }

  private static MVStore.Builder builder(Path file) {
    return new MVStore.Builder()
        .fileName(file.toString())
        .cacheSize(CACHE_MEGABYTES)
        .backgroundExceptionHandler(
            (thread, e) -> log.error("The store {} of the embedded server failed", file, e));
  }

  /** Whether a server that runs no more left files in a folder that this one could go on with. */
  static boolean wasClosedInOrder(Path folder) {
    Path mark = folder.resolve(CLOSED_IN_ORDER);
    try {
      return Files.exists(mark) && Files.readString(mark).equals(FORM);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + mark, e);
    }
  }

  /** Where a driver connects. */
  public String connectionString() {
    InetSocketAddress address = server.getLocalAddress();
    return "mongodb://" + address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  /** Whether the folder was emptied at the start. */
  public boolean emptied() {
    return emptied;
  }

  @Override
  public void close() {
    boolean failedBefore = store.isClosed();
    server.shutdownNow();
    if (!failedBefore && markOfClosing != null) {
      try {
        Files.writeString(markOfClosing, FORM);
      } catch (IOException e) {
        log.warn("Could not note by {} that the store was closed in order", markOfClosing, e);
      }
    }
  }
}
