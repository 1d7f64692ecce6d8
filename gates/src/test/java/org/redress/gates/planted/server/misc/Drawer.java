package org.redress.gates.planted.server.misc;

/** Breaks "no package is named like a drawer" and "every package is null-marked". */
final class Drawer {

  private Drawer() {}
}
