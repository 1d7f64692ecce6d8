package org.redress.command.clock;

import org.redress.command.Command;
import org.redress.events.clock.FileKind;

/** What the service asks about a clock by itself. */
public sealed interface ClockCommand extends Command
    permits RecordMissedDeadline, DetermineDueDate {

  /** Id of the file whose clock it is. */
  String fileId();

  /** What kind of file that is. */
  FileKind file();

  /** Id of the clock inside the file. */
  String clock();

  @Override
  default String streamId() {
    return fileId();
  }
}
