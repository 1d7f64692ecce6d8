package org.redress.eventstore.rocks;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.NewCommit;
import org.redress.eventstore.NewEvent;
import org.redress.eventstore.Position;
import org.redress.eventstore.StoredCommit;
import org.redress.eventstore.StoredEvent;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;

/**
 * Commits with the keys that are derived from them, on their way into the tables; can be used again
 * after each {@link #write}. For one thread at a time.
 */
final class IndexBatch implements AutoCloseable {

  /** Longer ones get a larger buffer when they come. */
  private static final int BUFFER_BYTES = 1 << 12;

  private final RocksFolder folder;
  private final WriteBatch batch = new WriteBatch();
  private ByteBuffer keyBuffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
  private ByteBuffer valueBuffer = ByteBuffer.allocateDirect(BUFFER_BYTES);

  IndexBatch(RocksFolder folder) {
    this.folder = folder;
  }

  /** Adds a commit that was just sealed. */
  void add(long number, byte[] body, NewCommit commit) {
    add(number, body, commit.uniqueKey());
    List<NewEvent> events = commit.events();
    for (int i = 0; i < events.size(); i++) {
      add(events.get(i).stream(), events.get(i).version(), Position.of(number, i));
    }
  }

  /** Adds a commit that was read back. */
  void add(StoredCommit commit, byte[] body) {
    add(commit.number(), body, commit.uniqueKey());
    for (StoredEvent event : commit.events()) {
      add(event.stream(), event.version(), event.position());
    }
  }

  /** Puts everything into the tables, which survives nothing before they are flushed. */
  void write() throws RocksDBException {
    folder.writeUnlogged(batch);
    batch.clear();
  }

  @Override
  public void close() {
    batch.close();
  }

  private void add(long number, byte[] body, @Nullable String uniqueKey) {
    byte[] key = Keys.number(number);
    put(Family.COMMITS, key, body);
    if (uniqueKey != null) {
      put(Family.KEYS, Keys.unique(uniqueKey), key);
    }
  }

  private void add(@Nullable String stream, long version, long position) {
    if (stream != null) {
      put(Family.KEYS, Keys.streamVersion(stream, version), Keys.number(position));
    }
  }

  private void put(Family family, byte[] key, byte[] value) {
    keyBuffer = filled(keyBuffer, key);
    valueBuffer = filled(valueBuffer, value);
    try {
      folder.put(batch, family, keyBuffer, valueBuffer);
    } catch (RocksDBException e) {
      throw new CommitLogException("A commit cannot be put into a batch: " + e.getMessage(), e);
    }
  }

  private static ByteBuffer filled(ByteBuffer buffer, byte[] bytes) {
    ByteBuffer room =
        buffer.capacity() < bytes.length ? ByteBuffer.allocateDirect(bytes.length) : buffer;
    return room.clear().put(bytes).flip();
  }
}
