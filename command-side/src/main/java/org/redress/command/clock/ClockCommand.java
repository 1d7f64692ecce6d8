package org.redress.command.clock;

import org.redress.command.FileCommand;

/** What the service asks about a clock by itself. */
public sealed interface ClockCommand extends FileCommand
    permits RecordMissedDeadline, DetermineDueDate {

  /** Id of the clock inside the file. */
  String clock();
}
