package org.redress.eventstore.proof.tile;

import org.redress.eventstore.proof.Hash;

/** A tile with the hashes of all complete subtrees inside it: 16 KiB when it is full. */
final class HashedTile {

  private final Tile tile;
  private final byte[][] heights = new byte[Tile.HEIGHT][];

  HashedTile(Tile tile) {
    this.tile = tile;
    heights[0] = tile.hashes();
    for (int height = 1; height < heights.length; height++) {
      heights[height] = Hash.parents(heights[height - 1]);
    }
  }

  boolean is(int level, long index) {
    return tile.level() == level && tile.index() == index;
  }

  /** Whether the subtree of this height, the how-manieth of its kind, is complete. */
  boolean has(int height, int place) {
    return (place + 1) * Hash.BYTES <= heights[height].length;
  }

  /** Its hash. */
  Hash hash(int height, int place) {
    return Hash.in(heights[height], place * Hash.BYTES);
  }
}
