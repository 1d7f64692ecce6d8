package org.redress.command.desk;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.redress.command.Command;
import org.redress.command.Submission;
import org.redress.eventstore.Receipt;

/** What goes over the command bus: commands that become one commit, and room for its receipt. */
final class Order {

  private final List<Command> commands;
  private final Submission submission;
  private final MetaData context;
  private @Nullable Receipt receipt;

  Order(List<Command> commands, Submission submission) {
    if (commands.isEmpty()) {
      throw new IllegalArgumentException("There is no command to carry out");
    }
    this.commands = List.copyOf(commands);
    this.submission = submission;
    this.context = CommitContext.of(name(), submission);
  }

  List<Command> commands() {
    return commands;
  }

  Submission submission() {
    return submission;
  }

  MetaData context() {
    return context;
  }

  /** Simple class name of the first command. */
  String name() {
    return commands.getFirst().getClass().getSimpleName();
  }

  /** The stream of the first command, to which the expected version refers. */
  String stream() {
    return commands.getFirst().streamId();
  }

  /** Proof of the append, null when there was nothing to append. */
  @Nullable Receipt receipt() {
    return receipt;
  }

  void appended(@Nullable Receipt proof) {
    receipt = proof;
  }
}
