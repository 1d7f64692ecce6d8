package org.redress.eventstore.proof;

/**
 * The hash that stands for the first commits of the log: none of them can be changed, left out or
 * moved without changing it.
 *
 * @param size number of commits, from the first on
 * @param root root hash of the tree over them
 */
public record TreeHead(long size, Hash root) {

  /** The head of the log that holds nothing. */
  public static final TreeHead EMPTY = new TreeHead(0, Hash.OF_EMPTY_TREE);
}
