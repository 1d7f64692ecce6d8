package org.redress.server.demo;

import java.util.List;
import org.redress.command.Command;

/**
 * The course of one sample case.
 *
 * @param caseId id of the case
 * @param steps what is done, in order
 */
record DemoCase(String caseId, List<Step> steps) {

  /**
   * One command of a sample case.
   *
   * @param command what is sent
   * @param afterAutomation whether it builds on what an automation does by itself, and so may have
   *     to wait for it
   */
  record Step(Command command, boolean afterAutomation) {}
}
