package org.redress.gates.planted.command;

import org.slf4j.LoggerFactory;

/** Breaks "deciding logs nothing". */
final class LoggingDecider {

  private LoggingDecider() {}

  static void decide() {
    LoggerFactory.getLogger(LoggingDecider.class).info("decided");
  }
}
