package org.redress.server.scenario;

/** Cuts a sum of money into different parts that add up to it. */
final class Shares {

  private static final int LEAST = 50;
  private static final int STEPS = 101;
  private static final int STRIDE = 37;

  private final long totalMinor;
  private final long[] weightBefore;

  /**
   * Cuts a sum.
   *
   * @param totalMinor whole minor units
   * @param parts number of parts
   */
  Shares(long totalMinor, int parts) {
    this.totalMinor = totalMinor;
    weightBefore = new long[parts + 1];
    for (int part = 0; part < parts; part++) {
      weightBefore[part + 1] = weightBefore[part] + LEAST + part * (long) STRIDE % STEPS;
    }
  }

  /** A part in whole minor units; the first is 0. */
  long part(int number) {
    return upTo(number + 1) - upTo(number);
  }

  private long upTo(int number) {
    long all = weightBefore[weightBefore.length - 1];
    return Math.multiplyExact(totalMinor, weightBefore[number]) / all;
  }
}
