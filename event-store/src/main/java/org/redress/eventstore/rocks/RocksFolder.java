package org.redress.eventstore.rocks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private final FolderLock mine;
  private final FolderOptions options;
  private final RocksDB db;
  private final Map<Family, ColumnFamilyHandle> handles;
  private final WriteOptions durable = new WriteOptions().setSync(true);
  private final WriteOptions relaxed = new WriteOptions();
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private boolean closed;

  private RocksFolder(
      Path path,
      FolderLock mine,
      FolderOptions options,
      RocksDB db,
      Map<Family, ColumnFamilyHandle> handles) {
    this.path = path;
    this.mine = mine;
    this.options = options;
    this.db = db;
    this.handles = handles;
  }

  /**
   * Opens a folder, creating it when it does not exist. A write that a crash interrupted is cut
   * off, see {@link TornTail}.
   *
   * @throws CommitLogException when another process uses it or it cannot be read
   */
  static RocksFolder open(Path path) {
    RocksDB.loadLibrary();
    FolderOptions options = new FolderOptions();
    FolderLock mine = null;
    RocksFolder folder = null;
    try {
      Files.createDirectories(path);
      mine = FolderLock.take(path);
      TornTail.cut(path);
      folder = open(path, mine, options);
      return folder;
    } catch (RocksDBException e) {
      throw new CommitLogException(
          "The folder " + path + " cannot be opened: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new CommitLogException("The folder " + path + " cannot be used: " + e, e);
    } finally {
      if (folder == null) {
        options.close();
        if (mine != null) {
          mine.close();
        }
      }
    }
  }

  private static RocksFolder open(Path path, FolderLock mine, FolderOptions options)
      throws RocksDBException {
    List<ColumnFamilyDescriptor> descriptors = options.descriptors();
    List<ColumnFamilyHandle> opened = new ArrayList<>();
    RocksDB db = RocksDB.open(options.database(), path.toString(), descriptors, opened);
    Map<Family, ColumnFamilyHandle> handles = new EnumMap<>(Family.class);
    // RocksDB's own default family comes first and stays empty.
    Iterator<ColumnFamilyHandle> inOrder = opened.subList(1, opened.size()).iterator();
    for (Family family : Family.values()) {
      handles.put(family, inOrder.next());
    }
    return new RocksFolder(path, mine, options, db, handles);
  }

  /**
   * The number of the last commit in a folder, which is not changed; 0 when there is none.
   *
   * @throws RocksDBException when it cannot be opened
   */
  static long headOf(Path path) throws RocksDBException {
    RocksDB.loadLibrary();
    List<ColumnFamilyHandle> opened = new ArrayList<>();
    try (FolderOptions options = new FolderOptions();
        RocksDB db =
            RocksDB.openReadOnly(
                options.database(), path.toString(), options.descriptors(), opened);
        RocksIterator commits = db.newIterator(opened.get(1 + Family.COMMITS.ordinal()))) {
      commits.seekToLast();
      long head = commits.isValid() ? Keys.number(commits.key()) : 0;
      commits.status();
      opened.forEach(ColumnFamilyHandle::close);
      return head;
    }
  }

  Path path() {
    return path;
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

  /** Writes the batch and returns when it is on the disk. */
  void writeDurably(WriteBatch batch) throws RocksDBException {
    lock.readLock().lock();
    try {
      checkOpen();
      db.write(durable, batch);
    } finally {
      lock.readLock().unlock();
    }
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
      durable.close();
      relaxed.close();
      options.close();
      mine.close();
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
