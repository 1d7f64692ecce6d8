package org.redress.eventstore.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The definitions of RFC 6962 section 2.1, written down as they stand there: recursive, over lists
 * of leaves, and slow.
 */
public final class NaiveTree {

  private NaiveTree() {}

  /** Leaves that differ from each other. */
  public static List<byte[]> leaves(int count) {
    return IntStream.range(0, count).mapToObj(i -> ("leaf " + i).getBytes(UTF_8)).toList();
  }

  /** MTH(D[n]). */
  public static Hash root(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      return Hash.OF_EMPTY_TREE;
    }
    if (leaves.size() == 1) {
      return Hash.leaf(leaves.getFirst());
    }
    int k = split(leaves.size());
    return Hash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
  }

  /** PATH(m, D[n]). */
  static List<Hash> path(int m, List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return List.of();
    }
    int k = split(leaves.size());
    List<byte[]> left = leaves.subList(0, k);
    List<byte[]> right = leaves.subList(k, leaves.size());
    return m < k ? appended(path(m, left), root(right)) : appended(path(m - k, right), root(left));
  }

  /** PROOF(m, D[n]). */
  static List<Hash> proof(int m, List<byte[]> leaves) {
    return subproof(m, leaves, true);
  }

  private static List<Hash> subproof(int m, List<byte[]> leaves, boolean known) {
    if (m == leaves.size()) {
      return known ? List.of() : List.of(root(leaves));
    }
    int k = split(leaves.size());
    List<byte[]> left = leaves.subList(0, k);
    List<byte[]> right = leaves.subList(k, leaves.size());
    return m <= k
        ? appended(subproof(m, left, known), root(right))
        : appended(subproof(m - k, right, false), root(left));
  }

  private static int split(int size) {
    int k = 1;
    while (2 * k < size) {
      k *= 2;
    }
    return k;
  }

  private static List<Hash> appended(List<Hash> hashes, Hash last) {
    List<Hash> all = new ArrayList<>(hashes);
    all.add(last);
    return all;
  }
}
