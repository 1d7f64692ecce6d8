package org.redress.eventstore.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Proves that a tree begins with the leaves of an earlier one: nothing that was in the earlier one
 * was changed, left out or moved.
 *
 * @param first number of leaves of the earlier tree, at least 1
 * @param second number of leaves of the later tree, not below {@code first}
 * @param path the hashes that lead to both roots; empty when both trees are the same
 */
public record ConsistencyProof(long first, long second, List<Hash> path) {

  /**
   * Copies the path.
   *
   * @throws IllegalArgumentException when the sizes are not in order
   */
  public ConsistencyProof {
    if (first < 1 || first > second) {
      throw new IllegalArgumentException(
          "A tree of " + second + " leaves does not begin with one of " + first);
    }
    path = List.copyOf(path);
  }

  /**
   * Whether the later tree with this root begins with the earlier one. Source: RFC 9162 section
   * 2.1.4.2.
   */
  public boolean proves(Hash firstRoot, Hash secondRoot) {
    if (first == second) {
      return path.isEmpty() && firstRoot.equals(secondRoot);
    }
    if (path.isEmpty()) {
      return false;
    }
    List<Hash> hashes = new ArrayList<>(path);
    if (Long.bitCount(first) == 1) {
      hashes.addFirst(firstRoot);
    }
    int skipped = Long.numberOfTrailingZeros(first);
    long fn = (first - 1) >>> skipped;
    long sn = (second - 1) >>> skipped;
    Hash earlier = hashes.getFirst();
    Hash later = earlier;
    for (Hash next : hashes.subList(1, hashes.size())) {
      if (sn == 0) {
        return false;
      }
      if ((fn & 1) == 1 || fn == sn) {
        earlier = Hash.node(next, earlier);
        later = Hash.node(next, later);
        int below = fn == 0 ? 0 : Long.numberOfTrailingZeros(fn);
        fn >>>= below;
        sn >>>= below;
      } else {
        later = Hash.node(later, next);
      }
      fn >>>= 1;
      sn >>>= 1;
    }
    return sn == 0 && earlier.equals(firstRoot) && later.equals(secondRoot);
  }
}
