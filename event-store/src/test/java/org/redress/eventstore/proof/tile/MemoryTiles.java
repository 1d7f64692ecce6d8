package org.redress.eventstore.proof.tile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tiles in memory. */
public final class MemoryTiles implements TileStore {

  private final Map<String, Tile> tiles = new HashMap<>();
  private long size;

  @Override
  public Optional<Tile> tile(int level, long index) {
    return Optional.ofNullable(tiles.get(level + "/" + index));
  }

  @Override
  public void put(List<Tile> more) {
    for (Tile tile : more) {
      tiles.put(tile.level() + "/" + tile.index(), tile);
      if (tile.level() == 0) {
        size = Math.max(size, tile.index() * Tile.WIDTH + tile.width());
      }
    }
  }

  @Override
  public long size() {
    return size;
  }

  /** Number of tiles of a level that have this width. */
  long count(int level, int width) {
    return tiles.values().stream()
        .filter(tile -> tile.level() == level && tile.width() == width)
        .count();
  }
}
