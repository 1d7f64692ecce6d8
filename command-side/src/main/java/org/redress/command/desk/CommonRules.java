package org.redress.command.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.command.Command;
import org.redress.command.CommandRefused;
import org.redress.command.InputRefusal;
import org.redress.command.Refusal;
import org.redress.command.RestrictedCommand;
import org.redress.command.Role;
import org.redress.command.Submission;

/** Rules that hold for every command, whatever it asks. */
final class CommonRules {

  /** Who has no part in a matter reads what is public and sends nothing. */
  private static final Set<Role> ANYBODY_WITH_A_PART =
      EnumSet.complementOf(EnumSet.of(Role.PUBLIC));

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
      checkSender(command, submission.actor().role());
      checkTime(command, submission.receivedAt());
      if (submission.actor().role() != Role.IMPORT) {
        LiveWork.check(command);
      }
    }
  }

  private static void checkSender(Command command, Role role) {
    Set<Role> senders =
        command instanceof RestrictedCommand restricted
            ? restricted.senders()
            : ANYBODY_WITH_A_PART;
    if (!senders.contains(role)) {
      throw new CommandRefused(
          Refusal.of(
                  DeskRefusal.ROLE_MAY_NOT,
                  senders.stream().map(Role::name).collect(Collectors.joining(", ")))
              .with("role", role));
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
