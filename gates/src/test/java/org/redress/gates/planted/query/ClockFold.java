package org.redress.gates.planted.query;

/** Breaks "folding needs no clock", in a nested class. */
final class ClockFold {

  private ClockFold() {}

  static final class Age {

    private Age() {}

    static long inMillis(long since) {
      return System.currentTimeMillis() - since;
    }
  }
}
