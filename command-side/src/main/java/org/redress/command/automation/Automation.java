package org.redress.command.automation;

import java.util.Optional;
import java.util.Set;
import org.redress.command.Command;
import org.redress.command.RefusalCode;
import org.redress.events.DomainEvent;

/**
 * A rule of the service: when this happened, then ask for that. Its simple class name is its name
 * in the log and must stay.
 *
 * @param <E> the event that sets it off
 */
interface Automation<E extends DomainEvent> {

  /** The event that sets it off. */
  Class<E> trigger();

  /** What is asked for, at the event's own business time; empty when nothing follows. */
  Optional<Command> commandAfter(E event);

  /**
   * The refusals that say that somebody else has done it, or that there is no reason for it any
   * more. Every other refusal is tried again.
   */
  Set<RefusalCode> doneWhenRefusedWith();

  /** Its name in idempotency keys and positions. */
  default String name() {
    return getClass().getSimpleName();
  }
}
