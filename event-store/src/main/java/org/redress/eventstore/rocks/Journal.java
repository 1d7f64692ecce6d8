package org.redress.eventstore.rocks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where commits become durable before they are in RocksDB's tables: a ring of four files of 8 MiB,
 * each written over when RocksDB has in its own files what stood in it. One thread at a time
 * writes; another may sync meanwhile.
 */
final class Journal implements AutoCloseable {

  private static final int FILES = 4;

  /** When a file is full; one group may reach beyond it. */
  static final int FILE_BYTES = 8 << 20;

  private static final int BUFFER_BYTES = 1 << 20;

  private final Path folder;
  private final int fileBytes;
  private final Supplier<CompletableFuture<?>> flush;
  private final List<JournalFile> files = new ArrayList<>();
  private final List<CompletableFuture<?>> flushed = new ArrayList<>();
  private ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
  private int current = -1;
  private volatile @Nullable JournalFile file;
  private long position;

  /**
   * An empty journal; it has no file before the first commit.
   *
   * @param fileBytes when a file of the ring is full
   * @param flush begins to bring into RocksDB's own files what it was given so far
   */
  Journal(Path folder, int fileBytes, Supplier<CompletableFuture<?>> flush) {
    this.folder = folder;
    this.fileBytes = fileBytes;
    this.flush = flush;
  }

  /** The records that stand in the journal of a folder, ordered by number. */
  static List<JournalRecord> read(Path folder) throws IOException {
    List<JournalRecord> records = new ArrayList<>();
    for (Path path : paths(folder)) {
      if (Files.exists(path)) {
        try (JournalFile file = JournalFile.open(path)) {
          records.addAll(JournalRecord.all(file.content()));
        }
      }
    }
    records.sort(Comparator.comparingLong(JournalRecord::first));
    return records;
  }

  /** Removes the journal of a folder for good. */
  static void remove(Path folder) throws IOException {
    boolean removed = false;
    for (Path path : paths(folder)) {
      removed |= Files.deleteIfExists(path);
    }
    if (removed) {
      JournalFile.syncNames(folder);
    }
  }

  /** Writes a group; it is durable after the next {@link #sync}. */
  void write(JournalRecord group) throws IOException {
    int size = group.size();
    if (buffer.capacity() < size) {
      buffer = ByteBuffer.allocateDirect(size);
    }
    buffer.clear();
    group.putInto(buffer);
    buffer.flip();
    JournalFile here = file;
    if (here == null || (position > 0 && position + size > fileBytes)) {
      here = next();
    }
    here.write(buffer, position);
    position += size;
  }

  /** Returns when everything written before is on the disk. */
  void sync() throws IOException {
    JournalFile here = file;
    if (here != null) {
      here.sync();
    }
  }

  @Override
  public void close() throws IOException {
    for (JournalFile one : files) {
      one.close();
    }
  }

  /** The next file of the ring, when what it holds is not needed any more. */
  private JournalFile next() throws IOException {
    sync();
    if (current >= 0) {
      flushed.set(current, flush.get());
    }
    current = (current + 1) % FILES;
    if (current == files.size()) {
      files.add(JournalFile.open(path(folder, current)));
      flushed.add(CompletableFuture.completedFuture(null));
      JournalFile.syncNames(folder);
    }
    flushed.get(current).join();
    JournalFile next = files.get(current);
    position = 0;
    file = next;
    return next;
  }

  private static List<Path> paths(Path folder) {
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      paths.add(path(folder, i));
    }
    return paths;
  }

  private static Path path(Path folder, int place) {
    return folder.resolve("journal-" + place);
  }
}
