package org.redress.eventstore.proof.tile;

import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.Subtrees;

/** The subtrees of a tree that is kept as tiles. Safe for use while the tree grows. */
public final class TiledTree implements Subtrees {

  private final TileStore store;

  /** Reads from this store. */
  public TiledTree(TileStore store) {
    this.store = store;
  }

  /**
   * {@inheritDoc}
   *
   * @throws CommitLogException when the tiles do not reach that far
   */
  @Override
  public Hash hash(int level, long index) {
    int count = 1 << (level % Tile.HEIGHT);
    int tileLevel = level / Tile.HEIGHT;
    long first = index * count;
    Tile tile = store.tile(tileLevel, first / Tile.WIDTH).orElse(null);
    int from = (int) (first % Tile.WIDTH);
    if (tile == null || tile.width() < from + count) {
      throw new CommitLogException(
          "The tiles lack hash %s of level %s".formatted(first, tileLevel));
    }
    return tile.root(from, count);
  }
}
