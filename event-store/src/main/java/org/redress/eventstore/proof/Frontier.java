package org.redress.eventstore.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree that grows at its right edge and keeps only what its head needs: one hash for each bit of
 * its size. Not safe for use by many threads.
 */
public final class Frontier {

  /** Complete subtrees from the left, each smaller than the one before. */
  private final List<Hash> subtrees = new ArrayList<>();

  private long size;

  /** Adds a leaf at the right. */
  public void add(Hash leaf) {
    Hash grown = leaf;
    // Each trailing one of the size is a complete subtree that the new leaf completes further.
    for (long rest = size; (rest & 1) == 1; rest >>>= 1) {
      grown = Hash.node(subtrees.removeLast(), grown);
    }
    subtrees.add(grown);
    size++;
  }

  /** Number of leaves so far. */
  public long size() {
    return size;
  }

  /** The head of the tree as it is now. */
  public TreeHead head() {
    if (size == 0) {
      return TreeHead.EMPTY;
    }
    Hash root = subtrees.getLast();
    for (int i = subtrees.size() - 2; i >= 0; i--) {
      root = Hash.node(subtrees.get(i), root);
    }
    return new TreeHead(size, root);
  }
}
