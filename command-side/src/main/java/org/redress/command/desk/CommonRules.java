package org.redress.command.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.redress.command.Command;
import org.redress.command.CommandRefused;
import org.redress.command.InputRefusal;
import org.redress.command.Refusal;
import org.redress.command.Role;
import org.redress.command.Submission;

/** Rules that hold for every command, whatever it asks. */
final class CommonRules {

  private CommonRules() {}

  /**
   * Checks the commands of one submission.
   *
   * @throws CommandRefused for the first rule that one of them breaks
   * @throws IllegalArgumentException for a time with parts of a millisecond, which the sender
   *     should have cut off
   */
  static void check(List<Command> commands, Submission submission) {
    IdempotencyKeys.check(submission);
    for (Command command : commands) {
      checkTime(command, submission.receivedAt());
      if (submission.actor().role() != Role.IMPORT) {
        LiveWork.check(command);
      }
    }
  }

  private static void checkTime(Command command, Instant receivedAt) {
    Instant occurredAt = command.occurredAt();
    if (!occurredAt.equals(occurredAt.truncatedTo(ChronoUnit.MILLIS))) {
      throw new IllegalArgumentException("Not a time in whole milliseconds: " + occurredAt);
    }
    if (occurredAt.isAfter(receivedAt)) {
      throw new CommandRefused(
          Refusal.of(InputRefusal.DATE_IN_FUTURE, "occurredAt", "not after " + receivedAt));
    }
  }
}
