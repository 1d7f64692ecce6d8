package org.redress.command.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
    Map<String, Aggregate<?>> loaded = lockAll(order.commands());
    checkVersion(order, loaded);
    for (Command command : order.commands()) {
      Aggregate<?> aggregate = Objects.requireNonNull(loaded.get(command.streamId()));
      aggregate.handle(Aggregates.message(command));
    }
    CurrentUnitOfWork.get()
        .afterCommit(unit -> order.appended(unit.getResource(CommitLogStorageEngine.RECEIPT)));
    return null;
  }

  /** Loads in the order of the ids, so that two orders never wait for each other's locks. */
  private Map<String, Aggregate<?>> lockAll(List<Command> commands) {
    var byStream = new TreeMap<String, Command>();
    commands.forEach(command -> byStream.putIfAbsent(command.streamId(), command));
    Map<String, Aggregate<?>> loaded = HashMap.newHashMap(byStream.size());
    byStream.forEach((stream, command) -> loaded.put(stream, aggregates.load(command)));
    return loaded;
  }

  private static void checkVersion(Order order, Map<String, Aggregate<?>> loaded) {
    Long expected = order.submission().expectedVersion();
    if (expected == null) {
      return;
    }
    Long last = Objects.requireNonNull(loaded.get(order.stream())).version();
    long version = last == null ? 0 : last + 1;
    if (expected != version) {
      throw new CommandRefused(
          Refusal.of(InputRefusal.STALE_VERSION, "expectedVersion", String.valueOf(version))
              .with("expected", expected)
              .with("version", version));
    }
  }
}
