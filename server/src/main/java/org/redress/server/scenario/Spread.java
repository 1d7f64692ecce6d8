package org.redress.server.scenario;

import java.util.List;

/**
 * Deals things out evenly: each number from 0 up to the size gets a place of its own. The same seed
 * gives the same deal, and counts come out exactly.
 *
 * @param size how many numbers there are
 * @param seed which deal
 */
record Spread(int size, int seed) {

  private static final int STRIDE = 7_919;

  /** The place of a number, from 0 and below the size. */
  int place(int number) {
    return (int) ((number * (long) stride() + seed) % size);
  }

  /** A step that visits every place once. */
  private int stride() {
    int stride = STRIDE + 2 * seed;
    while (greatestCommonDivisor(stride, size) != 1) {
      stride++;
    }
    return stride;
  }

  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }

  /**
   * The member that a number gets.
   *
   * @param percent share of each member, 100 in all
   */
  <T> T member(int number, List<T> members, List<Integer> percent) {
    int left = (int) (place(number) * 100L / size);
    for (int i = 0; i < members.size(); i++) {
      left -= percent.get(i);
      if (left < 0) {
        return members.get(i);
      }
    }
    throw new IllegalArgumentException("The shares are less than 100: " + percent);
  }
}
