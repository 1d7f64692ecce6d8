package org.redress.command.automation;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.MetaData;
import org.redress.command.Actor;
import org.redress.command.Command;
import org.redress.command.CommandDesk;
import org.redress.command.CommandRefused;
import org.redress.command.Role;
import org.redress.command.Submission;
import org.redress.command.desk.CommitContext;
import org.redress.events.DomainEvent;

/**
 * Runs one automation on the events that Axon hands in. Events of imported records are left alone:
 * such a record says what was done, and the service must not add an act that nobody performed.
 */
final class AutomaticWork<E extends DomainEvent> implements EventHandlerInvoker {

  private static final String ACTOR_ID = "automation";

  private final Automation<E> automation;
  private final CommandDesk desk;
  private final ExecutorService threads;
  private final InstantSource clock;

  AutomaticWork(
      Automation<E> automation, CommandDesk desk, ExecutorService threads, InstantSource clock) {
    this.automation = automation;
    this.desk = desk;
    this.threads = threads;
    this.clock = clock;
  }

  @Override
  public boolean canHandle(EventMessage<?> message, Segment segment) {
    return automation.trigger().equals(message.getPayloadType());
  }

  @Override
  public void handle(EventMessage<?> message, Segment segment)
      throws InterruptedException, ExecutionException {
    if (Role.IMPORT.name().equals(message.getMetaData().get(CommitContext.ROLE))) {
      return;
    }
    Optional<Command> command =
        automation.commandAfter(automation.trigger().cast(message.getPayload()));
    if (command.isPresent()) {
      submitApart(command.get(), message);
    }
  }

  /** On a thread of its own, because the processor's unit of work would swallow the command's. */
  private void submitApart(Command command, EventMessage<?> cause)
      throws InterruptedException, ExecutionException {
    Submission submission = submission(cause);
    Future<?> work = threads.submit(() -> desk.submit(command, submission));
    try {
      work.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof CommandRefused refused)
          || !automation.doneWhenRefusedWith().contains(refused.refusal().code())) {
        throw e;
      }
    }
  }

  private Submission submission(EventMessage<?> cause) {
    MetaData context = cause.getMetaData();
    return new Submission(
        new Actor(ACTOR_ID, Role.AUTOMATION, text(context, CommitContext.ORGANISATION)),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        null,
        "automation|" + automation.name() + '|' + cause.getIdentifier(),
        null,
        text(context, CommitContext.CORRELATION_ID),
        cause.getIdentifier());
  }

  private static String text(MetaData context, String name) {
    return String.valueOf(context.getOrDefault(name, ACTOR_ID));
  }
}
