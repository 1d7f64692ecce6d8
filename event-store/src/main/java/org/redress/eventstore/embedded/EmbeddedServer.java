package org.redress.eventstore.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MongoDB-compatible server inside this process, on a free port of the loopback interface, with
 * its files in one folder. What it acknowledges is not durable before it is closed; a folder that
 * was not closed in order is emptied at the next start, because everything in it can be made again.
 */
public final class EmbeddedServer implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

  static final String STORE = "read.mv";
  static final String CLOSED_IN_ORDER = "closed-in-order";

  private static final int CACHE_MEGABYTES = 128;
  private static final int WRITE_BUFFER_KILOBYTES = 16 * 1_024;
  private static final int WRITE_EVERY_MILLIS = 10_000;
  private static final int BOSS_THREADS = 1;

  /** A request runs on the thread of its connection; with few, one long request stops others. */
  private static final int WORKER_THREADS = 16;

  private final Path folder;
  private final MVStore store;
  private final MongoServer server;
  private final boolean emptied;

  private EmbeddedServer(Path folder, MVStore store, MongoServer server, boolean emptied) {
    this.folder = folder;
    this.store = store;
    this.server = server;
    this.emptied = emptied;
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
      boolean doubtful =
          Files.exists(file) && !Files.deleteIfExists(folder.resolve(CLOSED_IN_ORDER));
      if (doubtful) {
        log.info("The read models in {} were not closed in order; they are made again", folder);
        Files.delete(file);
      }
      MVStore store = open(file);
      MongoServer server = new MongoServer(new EmbeddedBackend(store));
      server.bind(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BOSS_THREADS, WORKER_THREADS);
      return new EmbeddedServer(folder, store, server, doubtful);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep read models in " + folder, e);
    }
  }

  private static MVStore open(Path file) {
    MVStore store =
        new MVStore.Builder()
            .fileName(file.toString())
            .cacheSize(CACHE_MEGABYTES)
            .autoCommitBufferSize(WRITE_BUFFER_KILOBYTES)
            .backgroundExceptionHandler(
                (thread, e) -> log.error("The store of the read models failed", e))
            .open();
    store.setAutoCommitDelay(WRITE_EVERY_MILLIS);
    // Old versions are for recovery, and a store that needs recovery is thrown away.
    store.setRetentionTime(0);
    return store;
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
    if (!failedBefore) {
      try {
        Files.createFile(folder.resolve(CLOSED_IN_ORDER));
      } catch (IOException e) {
        log.warn("Could not note that {} was closed in order", folder, e);
      }
    }
  }
}
