package org.redress.eventstore.proof.tile;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.Subtrees;

/**
 * The subtrees of a tree that is kept as tiles. Safe for use by many threads while the tree grows.
 * The tiles that were used last stay in memory, half a megabyte at most: a proof asks for several
 * hashes of each of its tiles.
 */
public final class TiledTree implements Subtrees {

  private static final int REMEMBERED = 64;

  private final TileStore store;
  private final AtomicReferenceArray<@Nullable Tile> remembered =
      new AtomicReferenceArray<>(REMEMBERED);

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
    int from = (int) (first % Tile.WIDTH);
    Tile tile = tile(tileLevel, first / Tile.WIDTH, from + count);
    if (tile == null || tile.width() < from + count) {
      throw new CommitLogException(
          "The tiles lack hash %s of level %s".formatted(first, tileLevel));
    }
    return tile.root(from, count);
  }

  /** A tile that was narrower when it was remembered is read again. */
  private @Nullable Tile tile(int level, long index, int width) {
    int place = Math.floorMod(31 * level + Long.hashCode(index), REMEMBERED);
    Tile tile = remembered.get(place);
    if (tile == null || tile.level() != level || tile.index() != index || tile.width() < width) {
      tile = store.tile(level, index).orElse(null);
      remembered.set(place, tile);
    }
    return tile;
  }
}
