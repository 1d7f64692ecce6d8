package org.redress.eventstore.rocks;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.tile.Tile;
import org.redress.eventstore.proof.tile.TileStore;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;

/** Tiles under their level in 1 byte and their index in 8 bytes big-endian. */
final class RocksTileStore implements TileStore {

  private final RocksFolder folder;

  RocksTileStore(RocksFolder folder) {
    this.folder = folder;
  }

  @Override
  public Optional<Tile> tile(int level, long index) {
    return Optional.ofNullable(folder.get(Family.TILES, key(level, index)))
        .map(hashes -> new Tile(level, index, hashes));
  }

  @Override
  public void put(List<Tile> tiles) {
    try (WriteBatch batch = new WriteBatch()) {
      for (Tile tile : tiles) {
        folder.put(batch, Family.TILES, key(tile.level(), tile.index()), tile.hashes());
      }
      folder.write(batch);
    } catch (RocksDBException e) {
      throw new CommitLogException("Tiles cannot be written: " + e.getMessage(), e);
    }
  }

  @Override
  public long size() {
    return folder.scan(
        Family.TILES,
        iterator -> {
          iterator.seekForPrev(key(0, Long.MAX_VALUE));
          if (!iterator.isValid()) {
            return 0L;
          }
          long index = ByteBuffer.wrap(iterator.key()).getLong(1);
          return index * Tile.WIDTH + iterator.value().length / Hash.BYTES;
        });
  }

  private static byte[] key(int level, long index) {
    return ByteBuffer.allocate(1 + Long.BYTES).put((byte) level).putLong(index).array();
  }
}
