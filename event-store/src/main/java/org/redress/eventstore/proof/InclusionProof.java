package org.redress.eventstore.proof;

import java.util.List;

/**
 * Proves that a leaf is in a tree.
 *
 * @param index place of the leaf, from 0; below {@code size}
 * @param size number of leaves of the tree
 * @param path the hashes that lead from the leaf to the root, the leaf's neighbour first; at most
 *     63
 */
public record InclusionProof(long index, long size, List<Hash> path) {

  /**
   * Copies the path.
   *
   * @throws IllegalArgumentException when the tree has no such leaf
   */
  public InclusionProof {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("A tree of " + size + " leaves has no leaf " + index);
    }
    path = List.copyOf(path);
  }

  /**
   * Whether the leaf with this hash is at {@link #index} in the tree of {@link #size} leaves with
   * this root. Source: RFC 9162 section 2.1.3.2.
   */
  public boolean proves(Hash leaf, Hash root) {
    long fn = index;
    long sn = size - 1;
    Hash hash = leaf;
    for (Hash next : path) {
      if (sn == 0) {
        return false;
      }
      if ((fn & 1) == 1 || fn == sn) {
        hash = Hash.node(next, hash);
        int skipped = fn == 0 ? 0 : Long.numberOfTrailingZeros(fn);
        fn >>>= skipped;
        sn >>>= skipped;
      } else {
        hash = Hash.node(hash, next);
      }
      fn >>>= 1;
      sn >>>= 1;
    }
    return sn == 0 && hash.equals(root);
  }
}
