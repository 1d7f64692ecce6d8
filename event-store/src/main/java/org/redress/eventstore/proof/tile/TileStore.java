package org.redress.eventstore.proof.tile;

import java.util.List;
import java.util.Optional;

/**
 * Where tiles are kept, one writer at a time. Everything in it can be made again from the log, so
 * it need not survive a power cut.
 */
public interface TileStore {

  /** The widest form of a tile that was put; full ones never change, others only grow. */
  Optional<Tile> tile(int level, long index);

  /** Puts tiles in the place of narrower ones, all of them or none. */
  void put(List<Tile> tiles);

  /** Number of leaves on level 0, which has no gap. */
  long size();
}
