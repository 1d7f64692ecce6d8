package org.redress.eventstore.proof.tile;

import org.redress.eventstore.proof.Hash;

/**
 * Up to 256 hashes of one height that stand side by side. On level 0 they are hashes of leaves; on
 * level {@code n + 1} each is the root of a full tile of level {@code n}.
 *
 * @param level level of the tile, 0 to 7; its hashes are subtrees of height 8 × level
 * @param index its place on the level, from 0
 * @param hashes the hashes one after another, 32 bytes each
 */
@SuppressWarnings("ArrayRecordComponent") // passed on as it is; nobody compares tiles
public record Tile(int level, long index, byte[] hashes) {

  /** Number of hashes in a full tile. */
  public static final int WIDTH = 256;

  /** Levels of the tree between one level of tiles and the next. */
  public static final int HEIGHT = 8;

  /** Number of hashes in this one, 1 to 256. */
  public int width() {
    return hashes.length / Hash.BYTES;
  }

  /** The hash at a place of this tile. */
  public Hash hash(int place) {
    return Hash.in(hashes, place * Hash.BYTES);
  }

  /** The root over all hashes of a full tile. */
  public Hash root() {
    byte[] level = hashes;
    while (level.length > Hash.BYTES) {
      level = Hash.parents(level);
    }
    return Hash.in(level, 0);
  }
}
