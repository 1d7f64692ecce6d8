package org.redress.command;

/** A command about one case file. */
public interface CaseCommand extends Command {

  /** Id of the case file. */
  String caseId();

  @Override
  default String streamId() {
    return caseId();
  }
}
