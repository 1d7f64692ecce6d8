package org.redress.eventstore.rocks;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.redress.eventstore.CommitLogException;

/**
 * That nobody else has a folder, from before its files are looked at until it is closed. RocksDB
 * has a lock of its own, but takes it together with reading the files.
 */
final class FolderLock implements AutoCloseable {

  /** Folders of this process: closing a second channel to a file would let go its lock. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel file;

  private FolderLock(Path folder, FileChannel file) {
    this.folder = folder;
    this.file = file;
  }

  /**
   * Takes a folder that exists.
   *
   * @throws CommitLogException when somebody else has it
   */
  static FolderLock take(Path path) throws IOException {
    Path folder = path.toRealPath();
    if (!HELD.add(folder)) {
      throw inUse(path);
    }
    boolean taken = false;
    FileChannel file = null;
    try {
      file =
          FileChannel.open(
              folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (file.tryLock() == null) {
        throw inUse(path);
      }
      taken = true;
      return new FolderLock(folder, file);
    } finally {
      if (!taken) {
        HELD.remove(folder);
        if (file != null) {
          file.close();
        }
      }
    }
  }

  static CommitLogException inUse(Path path) {
    return new CommitLogException(
        "The folder " + path + " is in use by another process; one at a time may open it");
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new CommitLogException("The folder " + folder + " cannot be left: " + e, e);
    } finally {
      HELD.remove(folder);
    }
  }
}
