package org.redress.eventstore.rocks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.redress.eventstore.Snapshot;
import org.redress.eventstore.SnapshotStore;

/** Snapshots under the stream's name: the version in 8 bytes, then the content. */
final class RocksSnapshotStore implements SnapshotStore {

  private final RocksFolder folder;

  RocksSnapshotStore(RocksFolder folder) {
    this.folder = folder;
  }

  @Override
  public void put(Snapshot snapshot) {
    byte[] value =
        ByteBuffer.allocate(Long.BYTES + snapshot.content().length)
            .putLong(snapshot.version())
            .put(snapshot.content())
            .array();
    synchronized (folder) {
      if (newest(snapshot.stream()).stream().noneMatch(s -> s.version() > snapshot.version())) {
        folder.put(Family.SNAPSHOTS, snapshot.stream().getBytes(UTF_8), value);
      }
    }
  }

  @Override
  public Optional<Snapshot> newest(String stream) {
    return Optional.ofNullable(folder.get(Family.SNAPSHOTS, stream.getBytes(UTF_8)))
        .map(value ->
            new Snapshot(
                stream,
                ByteBuffer.wrap(value).getLong(),
                Arrays.copyOfRange(value, Long.BYTES, value.length)));
  }
}
