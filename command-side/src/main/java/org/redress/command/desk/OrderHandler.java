package org.redress.command.desk;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.redress.command.Command;
import org.redress.command.CommandRefused;
import org.redress.command.InputRefusal;
import org.redress.command.Refusal;
import org.redress.eventstore.axon.CommitLogStorageEngine;

/**
 * Carries out an order inside the one unit of work that the command bus opened for it, so that all
 * its events reach the log in one append.
 */
final class OrderHandler implements MessageHandler<CommandMessage<?>> {

  /** Name under which orders go over the command bus. */
  static final String NAME = Order.class.getName();

  private final Aggregates aggregates;

  OrderHandler(Aggregates aggregates) {
    this.aggregates = aggregates;
  }

  @Override
  public @Nullable Object handle(CommandMessage<?> message) throws Exception {
    Order order = (Order) message.getPayload();
    lockAll(order.commands());
    checkVersion(order);
    for (Command command : order.commands()) {
      aggregates.load(command).handle(Aggregates.message(command));
    }
    CurrentUnitOfWork.get()
        .afterCommit(unit -> order.appended(unit.getResource(CommitLogStorageEngine.RECEIPT)));
    return null;
  }

  /** Loads in the order of the ids, so that two orders never wait for each other's locks. */
  private void lockAll(List<Command> commands) {
    commands.stream()
        .collect(
            Collectors.toMap(
                Command::streamId, Function.identity(), (first, _) -> first, TreeMap::new))
        .values()
        .forEach(aggregates::load);
  }

  private void checkVersion(Order order) {
    Long expected = order.submission().expectedVersion();
    if (expected == null) {
      return;
    }
    Long last = aggregates.load(order.commands().getFirst()).version();
    long version = last == null ? 0 : last + 1;
    if (expected != version) {
      throw new CommandRefused(
          Refusal.of(InputRefusal.STALE_VERSION, "expectedVersion", String.valueOf(version))
              .with("expected", expected)
              .with("version", version));
    }
  }
}
