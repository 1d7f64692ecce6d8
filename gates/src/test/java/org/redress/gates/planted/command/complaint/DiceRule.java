package org.redress.gates.planted.command.complaint;

import java.util.UUID;

/** Breaks "deciding throws no dice". */
final class DiceRule {

  private DiceRule() {}

  static String nextId() {
    return UUID.randomUUID().toString();
  }
}
