package org.redress.eventstore.rocks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.redress.eventstore.proof.tile.Tile;
import org.redress.eventstore.proof.tile.TileStore;

/**
 * Tiles in a folder of their own, for a log that lies elsewhere: each node makes the tree of what
 * it reads itself, so that no other node can tell it what the past was.
 */
public final class TileFolder implements TileStore, AutoCloseable {

  private final RocksFolder folder;
  private final TileStore tiles;

  private TileFolder(RocksFolder folder) {
    this.folder = folder;
    this.tiles = new RocksTileStore(folder);
  }

  /**
   * Opens a folder, creating it when it does not exist.
   *
   * @throws org.redress.eventstore.CommitLogException when another process uses it or it cannot be
   *     read
   */
  public static TileFolder open(Path path) {
    return new TileFolder(RocksFolder.open(path));
  }

  @Override
  public Optional<Tile> tile(int level, long index) {
    return tiles.tile(level, index);
  }

  @Override
  public void put(List<Tile> more) {
    tiles.put(more);
  }

  @Override
  public long size() {
    return tiles.size();
  }

  @Override
  public void close() {
    folder.close();
  }
}
