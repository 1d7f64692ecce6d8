package org.redress.eventstore.proof.tile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.proof.Hash;

/**
 * Adds leaves to a tree that is kept as tiles. Only the tiles at the right edge are held in memory,
 * one for each level. Not safe for use by many threads.
 */
public final class TileWriter {

  private final TileStore store;
  private final List<Edge> edges = new ArrayList<>();
  private long size;

  /** Goes on where the store ends. */
  public TileWriter(TileStore store) {
    this.store = store;
    this.size = store.size();
    for (long hashes = size; hashes > 0; hashes /= Tile.WIDTH) {
      edges.add(edge(edges.size(), hashes));
    }
  }

  /** Number of leaves so far. */
  public long size() {
    return size;
  }

  /** Adds leaves at the right; all of them are in the store when this returns. */
  public void add(Collection<Hash> leaves) {
    List<Tile> done = new ArrayList<>();
    leaves.forEach(leaf -> add(0, leaf, done));
    edges.stream().filter(edge -> edge.width > 0).map(Edge::tile).forEach(done::add);
    store.put(done);
    size += leaves.size();
  }

  private void add(int level, Hash hash, List<Tile> done) {
    if (level == edges.size()) {
      edges.add(new Edge(level, 0));
    }
    Edge edge = edges.get(level);
    hash.writeTo(edge.hashes, edge.width * Hash.BYTES);
    edge.width++;
    if (edge.width == Tile.WIDTH) {
      Tile full = edge.tile();
      done.add(full);
      edge.index++;
      edge.width = 0;
      add(level + 1, full.root(), done);
    }
  }

  private Edge edge(int level, long hashes) {
    Edge edge = new Edge(level, hashes / Tile.WIDTH);
    edge.width = (int) (hashes % Tile.WIDTH);
    if (edge.width > 0) {
      Tile tile =
          store
              .tile(level, edge.index)
              .filter(found -> found.width() == edge.width)
              .orElseThrow(() ->
                  new CommitLogException(
                      "The tiles of the tree are damaged: tile %s of level %s does not have %s hashes"
                          .formatted(edge.index, level, edge.width)));
      System.arraycopy(tile.hashes(), 0, edge.hashes, 0, tile.hashes().length);
    }
    return edge;
  }

  /** The tile that is being filled on one level. */
  private static final class Edge {

    private final int level;
    private final byte[] hashes = new byte[Tile.WIDTH * Hash.BYTES];
    private long index;
    private int width;

    Edge(int level, long index) {
      this.level = level;
      this.index = index;
    }

    Tile tile() {
      return new Tile(level, index, Arrays.copyOf(hashes, width * Hash.BYTES));
    }
  }
}
