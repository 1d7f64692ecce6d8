package org.redress.command.desk;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
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
    Map<String, Aggregate<?>> loaded = load(order);
    checkVersion(order, loaded);
    for (Command command : order.commands()) {
      Aggregate<?> aggregate = loaded.get(command.streamId());
      aggregate.handle(Aggregates.message(command));
    }
    CurrentUnitOfWork.get()
        .afterCommit(unit -> order.appended(unit.getResource(CommitLogStorageEngine.RECEIPT)));
    return null;
  }

  /** Locks and loads in the order of the ids, so that two orders never wait for each other. */
  private Map<String, Aggregate<?>> load(Order order) {
    Map<String, Aggregate<?>> loaded = HashMap.newHashMap(2);
    order.commands().stream()
        .sorted(java.util.Comparator.comparing(Command::streamId))
        .forEach(command -> loaded.computeIfAbsent(command.streamId(), id -> aggregates.load(command)));
    return loaded;
  }

  private static void checkVersion(Order order, Map<String, Aggregate<?>> loaded) {
    Long expected = order.submission().expectedVersion();
    if (expected == null) {
      return;
    }
    Long last = loaded.get(order.stream()).version();
    long version = last == null ? 0 : last + 1;
    if (expected != version) {
      throw new CommandRefused(
          Refusal.of(InputRefusal.STALE_VERSION, "expectedVersion", String.valueOf(version))
              .with("expected", expected)
              .with("version", version));
    }
  }
}
