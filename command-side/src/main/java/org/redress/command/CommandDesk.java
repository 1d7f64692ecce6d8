package org.redress.command;

import java.util.List;

/** The one door through which commands enter, live or imported. Safe for use by many threads. */
public interface CommandDesk {

  /**
   * Carries out one command and returns when its events are durable.
   *
   * @throws CommandRefused when a rule refuses it; nothing was changed
   */
  Outcome submit(Command command, Submission submission);

  /**
   * Carries out several commands in order as one commit: all of them, or none.
   *
   * @return the outcome for the first command's stream
   * @throws CommandRefused for the first command that is refused; nothing was changed
   */
  Outcome submitAll(List<Command> commands, Submission submission);
}
