package org.redress.eventstore.proof;

/** Where the hashes of a tree come from: its complete subtrees, which never change any more. */
@FunctionalInterface
public interface Subtrees {

  /**
   * The hash of a complete subtree.
   *
   * @param level height of the subtree, which has 2<sup>level</sup> leaves; 0 is a leaf itself
   * @param index its place among the subtrees of that height, from 0
   */
  Hash hash(int level, long index);
}
