package org.redress.command.warning;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.events.warning.WarningEvent;

/**
 * The shell that carries a consumption warning's state for Axon; {@link WarningDecider} decides.
 * The revision rises when {@code evolve} begins to read the same events differently, so that no
 * snapshot outlives it.
 */
@AggregateRoot(type = WarningAggregate.TYPE)
@Revision("1")
public final class WarningAggregate {

  /** Type of a consumption warning's stream in the log. */
  public static final String TYPE = "Warning";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String warningId;

  private WarningState state = WarningDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  WarningAggregate() {}

  /** One of which nothing is known yet. */
  public WarningAggregate(String warningId) {
    this.warningId = warningId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(WarningCommand command) {
    WarningDecider.decide(command, state).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(WarningEvent event) {
    warningId = event.warningId();
    state = WarningDecider.evolve(state, event);
  }
}
