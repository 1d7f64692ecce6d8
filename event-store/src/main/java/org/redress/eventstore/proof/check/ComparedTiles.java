package org.redress.eventstore.proof.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.proof.tile.Tile;
import org.redress.eventstore.proof.tile.TileStore;

/** Takes tiles that were made again and only compares them with those that are kept. */
final class ComparedTiles implements TileStore {

  private final TileStore kept;
  private final long keptSize;
  private @Nullable Difference difference;

  ComparedTiles(TileStore kept) {
    this.kept = kept;
    this.keptSize = kept.size();
  }

  /** Number of leaves that are kept. */
  long kept() {
    return keptSize;
  }

  /** Where the first difference shows. */
  @Nullable Difference difference() {
    return difference;
  }

  @Override
  public Optional<Tile> tile(int level, long index) {
    return Optional.empty();
  }

  @Override
  public void put(List<Tile> tiles) {
    tiles.forEach(this::compare);
  }

  @Override
  public long size() {
    return 0;
  }

  private void compare(Tile made) {
    int shift = made.level() * Tile.HEIGHT;
    long first = made.index() * Tile.WIDTH;
    long expected = Math.min(made.width(), (keptSize >>> shift) - first);
    Tile stored = expected <= 0 ? null : kept.tile(made.level(), made.index()).orElse(null);
    for (int place = 0; place < expected; place++) {
      boolean same =
          stored != null && place < stored.width() && made.hash(place).equals(stored.hash(place));
      if (!same) {
        note(new Difference(((first + place) << shift) + 1, made.level(), made.index()));
        return;
      }
    }
  }

  private void note(Difference found) {
    Difference before = difference;
    // A changed leaf changes the tiles above it too; it is the leaf that names the commit.
    if (before == null || (found.level() == 0 && found.commit() < before.commit())) {
      difference = found;
    }
  }

  /**
   * A difference.
   *
   * @param commit the first commit under the hash that differs
   * @param level level of its tile
   * @param index place of the tile on its level
   */
  record Difference(long commit, int level, long index) {

    String tile() {
      return "tile " + index + " of level " + level;
    }
  }
}
