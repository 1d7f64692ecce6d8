package org.redress.gates.planted.form;

import java.util.UUID;

/** Breaks "printing throws no dice". */
final class RandomNumber {

  private RandomNumber() {}

  static String documentNumber() {
    return UUID.randomUUID().toString();
  }
}
