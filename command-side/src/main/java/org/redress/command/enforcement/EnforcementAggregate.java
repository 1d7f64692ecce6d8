package org.redress.command.enforcement;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.command.clock.ClockCommand;
import org.redress.command.clock.ClockDecider;
import org.redress.command.clock.Clocks;
import org.redress.command.clock.FileFacts;
import org.redress.command.law.Rulebook;
import org.redress.events.clock.ClockEvent;
import org.redress.events.enforcement.EnforcementEvent;

/**
 * The shell that carries an enforcement case's state for Axon; {@link EnforcementDecider} decides.
 * The revision rises when {@code evolve} begins to read the same events differently, so that no
 * snapshot outlives it.
 */
@AggregateRoot(type = EnforcementAggregate.TYPE)
@Revision("1")
public final class EnforcementAggregate {

  /** Type of an enforcement case's stream in the log. */
  public static final String TYPE = "Enforcement";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String enforcementId;

  private EnforcementState state = EnforcementDecider.initial();

  private Clocks clocks = Clocks.none();

  /** For Axon, which sets the id with the first event or the snapshot. */
  EnforcementAggregate() {}

  /** An enforcement case of which nothing is known yet. */
  public EnforcementAggregate(String enforcementId) {
    this.enforcementId = enforcementId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(EnforcementCommand command, Rulebook rulebook) {
    for (EnforcementEvent event : EnforcementDecider.decide(command, state).orThrow()) {
      AggregateLifecycle.apply(event);
      EnforcementClocks.after(event, state, clocks, rulebook).forEach(AggregateLifecycle::apply);
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ClockCommand command, Rulebook rulebook) {
    FileFacts file = EnforcementClocks.file(command.fileId(), state);
    ClockDecider.decide(command, file, clocks, rulebook)
        .orThrow()
        .forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(ClockEvent event) {
    clocks = clocks.evolve(event);
  }

  @EventSourcingHandler
  void on(EnforcementEvent event) {
    enforcementId = event.enforcementId();
    state = EnforcementDecider.evolve(state, event);
  }
}
