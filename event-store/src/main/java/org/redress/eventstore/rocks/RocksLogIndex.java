package org.redress.eventstore.rocks;

import java.util.OptionalLong;
import java.util.function.Consumer;
import org.redress.eventstore.LogIndex;

/** The index as it stands in the folder. */
final class RocksLogIndex implements LogIndex {

  private final RocksFolder folder;

  RocksLogIndex(RocksFolder folder) {
    this.folder = folder;
  }

  @Override
  public OptionalLong position(String stream, long version) {
    return find(Keys.streamVersion(stream, version));
  }

  @Override
  public OptionalLong commit(String uniqueKey) {
    return find(Keys.unique(uniqueKey));
  }

  @Override
  public void forEach(Consumer<Entry> visitor) {
    folder.scan(
        Family.KEYS,
        iterator -> {
          for (iterator.seekToFirst(); iterator.isValid(); iterator.next()) {
            visitor.accept(Keys.entry(iterator.key(), iterator.value()));
          }
          return visitor;
        });
  }

  private OptionalLong find(byte[] key) {
    byte[] value = folder.get(Family.KEYS, key);
    return value == null ? OptionalLong.empty() : OptionalLong.of(Keys.number(value));
  }
}
