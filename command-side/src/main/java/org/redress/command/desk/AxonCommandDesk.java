package org.redress.command.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.redress.command.Command;
import org.redress.command.CommandDesk;
import org.redress.command.CommandRefused;
import org.redress.command.InputRefusal;
import org.redress.command.Outcome;
import org.redress.command.Refusal;
import org.redress.command.Submission;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.StoredEvent;
import org.redress.eventstore.UniqueKeyTaken;

/**
 * The desk on Axon's command bus. Commands run on the caller's thread, one unit of work for each
 * submission; the caller waits there until the commit is durable.
 */
final class AxonCommandDesk implements CommandDesk {

  /**
   * How long a submission is tried again when somebody else changed a stream between its loading
   * and its append. Inside one process locks prevent that. Between processes one of two always gets
   * through, and the slower one may lose many times in a row, so time is counted, not tries.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final CommandBus bus;
  private final CommitLog log;
  private final IdempotencyKeys keys;
  private final CommandMetrics metrics;

  AxonCommandDesk(CommandBus bus, CommitLog log, CommandMetrics metrics) {
    this.bus = bus;
    this.log = log;
    this.keys = new IdempotencyKeys(log);
    this.metrics = metrics;
  }

  @Override
  public Outcome submit(Command command, Submission submission) {
    return submitAll(List.of(command), submission);
  }

  @Override
  public Outcome submitAll(List<Command> commands, Submission submission) {
    Order order = new Order(commands, submission);
    return metrics.time(order.name(), () -> carryOut(order));
  }

  private Outcome carryOut(Order order) {
    CommonRules.check(order.commands(), order.submission());
    long started = System.nanoTime();
    do {
      Optional<Outcome> first = keys.firstOutcome(order.submission());
      if (first.isPresent()) {
        return first.get();
      }
      try {
        dispatch(order);
        return outcome(order);
      } catch (CommandRefused refused) {
        // The state may refuse because an equal request was carried out since the look above.
        return keys.firstOutcome(order.submission()).orElseThrow(() -> refused);
      } catch (ConcurrencyException | AggregateStreamCreationException conflict) {
        refuseForeignStreams(order);
      } catch (UniqueKeyTaken taken) {
        // An equal request was faster: its outcome is found at the next turn.
      }
    } while (System.nanoTime() - started < PATIENCE.toNanos());
    throw new CommandRefused(Refusal.of(InputRefusal.CONCURRENT_CHANGE, "try again"));
  }

  private void dispatch(Order order) {
    var result = new AtomicReference<@Nullable CommandResultMessage<?>>();
    var message =
        new GenericCommandMessage<>(
            new GenericMessage<>(order, order.context()), OrderHandler.NAME);
    bus.dispatch(message, (_, answer) -> result.set(answer));
    CommandResultMessage<?> answer = result.get();
    if (answer != null && answer.isExceptional()) {
      throw rethrown(answer.exceptionResult());
    }
  }

  private Outcome outcome(Order order) {
    var receipt = order.receipt();
    return new Outcome(order.stream(), receipt == null ? log.head() : receipt.commit(), false);
  }

  /** A new record cannot have an id under which the log holds a stream of another type. */
  private void refuseForeignStreams(Order order) {
    for (Command command : order.commands()) {
      List<StoredEvent> first = log.readStream(command.streamId(), 0, 1);
      if (!first.isEmpty() && !Aggregates.streamType(command).equals(first.getFirst().type())) {
        throw new CommandRefused(
            Refusal.of(DeskRefusal.ID_TAKEN, "an id that no other record has"));
      }
    }
  }

  private static RuntimeException rethrown(Throwable failure) {
    return switch (failure) {
      case RuntimeException unchecked -> unchecked;
      case Error error -> throw error;
      default -> new IllegalStateException(failure);
    };
  }
}
