package org.redress.eventstore.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Heads and proofs of a tree whose complete subtrees are known. A proof takes no more hashes than
 * the tree has levels, so its time does not depend on how many commits there are.
 *
 * <p>Source: RFC 9162 sections 2.1.1, 2.1.3.1 and 2.1.4.1, which repeat RFC 6962 section 2.1.
 */
public final class MerkleTree {

  private final Subtrees subtrees;

  /** A tree with these subtrees. */
  public MerkleTree(Subtrees subtrees) {
    this.subtrees = subtrees;
  }

  /** The head of the tree over the first leaves. */
  public TreeHead head(long size) {
    if (size < 0) {
      throw new IllegalArgumentException("A tree has no " + size + " leaves");
    }
    return size == 0 ? TreeHead.EMPTY : new TreeHead(size, range(0, size));
  }

  /**
   * Proves that a leaf is in the tree over the first {@code size} leaves.
   *
   * @param index place of the leaf, from 0
   */
  public InclusionProof inclusion(long index, long size) {
    List<Hash> fromTheRoot = new ArrayList<>();
    long begin = 0;
    long end = size;
    while (end - begin > 1) {
      long middle = begin + leftLeaves(end - begin);
      if (index < middle) {
        fromTheRoot.add(range(middle, end));
        end = middle;
      } else {
        fromTheRoot.add(range(begin, middle));
        begin = middle;
      }
    }
    return new InclusionProof(index, size, fromTheRoot.reversed());
  }

  /** Proves that the tree over the first {@code second} leaves begins with that over fewer. */
  public ConsistencyProof consistency(long first, long second) {
    List<Hash> fromTheRoot = new ArrayList<>();
    long begin = 0;
    long end = second;
    while (first < end) {
      long middle = begin + leftLeaves(end - begin);
      if (first <= middle) {
        fromTheRoot.add(range(middle, end));
        end = middle;
      } else {
        fromTheRoot.add(range(begin, middle));
        begin = middle;
      }
    }
    // Whoever asks has the head of the earlier tree, so it is left out when it is a subtree itself.
    if (begin > 0) {
      fromTheRoot.add(range(begin, end));
    }
    Collections.reverse(fromTheRoot);
    return new ConsistencyProof(first, second, fromTheRoot);
  }

  /** The hash over leaves that are a subtree of some tree of this shape. */
  private Hash range(long begin, long end) {
    long leaves = end - begin;
    if (Long.bitCount(leaves) == 1) {
      int level = Long.numberOfTrailingZeros(leaves);
      return subtrees.hash(level, begin >>> level);
    }
    long middle = begin + leftLeaves(leaves);
    return Hash.node(range(begin, middle), range(middle, end));
  }

  /** How many leaves the left child has: the largest power of two below their number. */
  private static long leftLeaves(long leaves) {
    return Long.highestOneBit(leaves - 1);
  }
}
