package org.redress.eventstore.proof.tile;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.proof.Hash;
import org.redress.eventstore.proof.Subtrees;

/**
 * The subtrees of a tree that is kept as tiles. Safe for use by many threads while the tree grows.
 * The tiles that were used last stay in memory with the hashes inside them, 3 MiB at most: a proof
 * asks for several hashes of each of its tiles. A proof of some commit reads one tile of level 0;
 * the tiles above it, one for each 65,536 commits, are in memory up to 8 million commits.
 */
public final class TiledTree implements Subtrees {

  private static final int REMEMBERED_LEAVES = 64;
  private static final int REMEMBERED_ABOVE = 128;

  private final TileStore store;
  private final AtomicReferenceArray<@Nullable HashedTile> leaves =
      new AtomicReferenceArray<>(REMEMBERED_LEAVES);
  private final AtomicReferenceArray<@Nullable HashedTile> above =
      new AtomicReferenceArray<>(REMEMBERED_ABOVE);

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
    int height = level % Tile.HEIGHT;
    int tileLevel = level / Tile.HEIGHT;
    int inTile = Tile.WIDTH >> height;
    int place = (int) (index % inTile);
    HashedTile tile = tile(tileLevel, index / inTile, height, place);
    if (tile == null) {
      throw new CommitLogException(
          "The tiles lack hash %s of level %s".formatted(index << height, tileLevel));
    }
    return tile.hash(height, place);
  }

  /** A tile that was narrower when it was remembered is read again. */
  private @Nullable HashedTile tile(int level, long index, int height, int place) {
    AtomicReferenceArray<@Nullable HashedTile> remembered = level == 0 ? leaves : above;
    int slot = Math.floorMod(61L * level + index, remembered.length());
    HashedTile tile = remembered.get(slot);
    if (tile == null || !tile.is(level, index) || !tile.has(height, place)) {
      tile = store.tile(level, index).map(HashedTile::new).orElse(null);
      remembered.set(slot, tile);
    }
    return tile != null && tile.has(height, place) ? tile : null;
  }
}
