package org.redress.gates.planted.ranking;

import java.util.UUID;

/** Breaks "ranking throws no dice". */
final class DrawnByLot {

  private DrawnByLot() {}

  static String winner() {
    return UUID.randomUUID().toString();
  }
}
