package org.redress.eventstore.rocks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitLogException;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.FlushOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/**
 * One open RocksDB folder. RocksDB is native code and crashes the process when it is used after it
 * was closed, so every use holds the read lock and closing takes the write lock.
 */
final class RocksFolder implements AutoCloseable {

  private final Path path;
  private final FolderOptions options;
  private final RocksDB db;
  private final Map<Family, ColumnFamilyHandle> handles;
  private final WriteOptions relaxed = new WriteOptions();
  private final WriteOptions unlogged = new WriteOptions().setDisableWAL(true);
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private boolean closed;

  private RocksFolder(
      Path path, FolderOptions options, RocksDB db, Map<Family, ColumnFamilyHandle> handles) {
    this.path = path;
    this.options = options;
    this.db = db;
    this.handles = handles;
  }

  /**
   * Opens a folder, creating it when it does not exist.
   *
   * @throws CommitLogException when another process uses it or it cannot be read
   */
  static RocksFolder open(Path path) {
    RocksDB.loadLibrary();
    FolderOptions options = new FolderOptions();
    try {
      Files.createDirectories(path);
      List<ColumnFamilyDescriptor> descriptors = options.descriptors();
      List<ColumnFamilyHandle> opened = new ArrayList<>();
      RocksDB db = RocksDB.open(options.database(), path.toString(), descriptors, opened);
      Map<Family, ColumnFamilyHandle> handles = new EnumMap<>(Family.class);
      // RocksDB's own default family comes first and stays empty.
      Iterator<ColumnFamilyHandle> inOrder = opened.subList(1, opened.size()).iterator();
      for (Family family : Family.values()) {
        handles.put(family, inOrder.next());
      }
      return new RocksFolder(path, options, db, handles);
    } catch (RocksDBException e) {
      options.close();
      throw notOpened(path, e);
    } catch (IOException e) {
      options.close();
      throw new CommitLogException("The folder " + path + " cannot be created: " + e, e);
    }
  }

  Path path() {
    return path;
  }

  boolean isOpen() {
    lock.readLock().lock();
    try {
      return !closed;
    } finally {
      lock.readLock().unlock();
    }
  }

  byte @Nullable [] get(Family family, byte[] key) {
    return use(() -> db.get(handle(family), key));
  }

  boolean has(Family family, byte[] key) {
    return get(family, key) != null;
  }

  <T> T scan(Family family, Scan<T> scan) {
    return use(() -> {
      try (RocksIterator iterator = db.newIterator(handle(family))) {
        T result = scan.over(iterator);
        iterator.status();
        return result;
      }
    });
  }

  void put(WriteBatch batch, Family family, byte[] key, byte[] value) throws RocksDBException {
    batch.put(handle(family), key, value);
  }

  /** Puts what remains in two direct buffers, which native code reads without a copy. */
  void put(WriteBatch batch, Family family, ByteBuffer key, ByteBuffer value)
      throws RocksDBException {
    batch.put(handle(family), key, value);
  }

  /** Writes the batch, which survives nothing before the next {@link #flush}. */
  void writeUnlogged(WriteBatch batch) throws RocksDBException {
    lock.readLock().lock();
    try {
      checkOpen();
      db.write(unlogged, batch);
    } finally {
      lock.readLock().unlock();
    }
  }

  /**
   * Brings what was written so far to these families into RocksDB's own files, all of it or
   * nothing, and returns when it is on the disk.
   */
  void flush(Family... families) {
    use(() -> {
      try (FlushOptions options = new FlushOptions().setWaitForFlush(true)) {
        db.flush(options, Arrays.stream(families).map(this::handle).toList());
      }
      return path;
    });
  }

  /** Writes the batch, which survives the end of the process but not a power cut. */
  void write(WriteBatch batch) throws RocksDBException {
    lock.readLock().lock();
    try {
      checkOpen();
      db.write(relaxed, batch);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Writes one value that survives the end of the process but not a power cut. */
  void put(Family family, byte[] key, byte[] value) {
    use(() -> {
      db.put(handle(family), relaxed, key, value);
      return key;
    });
  }

  /** Removes one value, with the same promise as {@link #put(Family, byte[], byte[])}. */
  void delete(Family family, byte[] key) {
    use(() -> {
      db.delete(handle(family), relaxed, key);
      return key;
    });
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      if (closed) {
        return;
      }
      closed = true;
      handles.values().forEach(ColumnFamilyHandle::close);
      db.close();
      relaxed.close();
      unlogged.close();
      options.close();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private <T extends @Nullable Object> T use(Use<T> use) {
    lock.readLock().lock();
    try {
      checkOpen();
      return use.run();
    } catch (RocksDBException e) {
      throw new CommitLogException("The log in " + path + " cannot be used: " + e.getMessage(), e);
    } finally {
      lock.readLock().unlock();
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new CommitLogException("The log in " + path + " is closed");
    }
  }

  private ColumnFamilyHandle handle(Family family) {
    return Objects.requireNonNull(handles.get(family));
  }

  private static CommitLogException notOpened(Path path, RocksDBException e) {
    String said = String.valueOf(e.getMessage());
    if (said.contains("LOCK")) {
      return new CommitLogException(
          "The folder " + path + " is in use by another process; one at a time may open it", e);
    }
    return new CommitLogException("The folder " + path + " cannot be opened: " + said, e);
  }

  /** Work on one iterator, which is closed afterwards. */
  @FunctionalInterface
  interface Scan<T> {
    T over(RocksIterator iterator) throws RocksDBException;
  }

  @FunctionalInterface
  private interface Use<T extends @Nullable Object> {
    T run() throws RocksDBException;
  }
}
