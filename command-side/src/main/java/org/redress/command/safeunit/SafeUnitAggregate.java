package org.redress.command.safeunit;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.command.Neighbours;
import org.redress.events.safeunit.SafeUnitEvent;

/**
 * The shell that carries the state of a unit of safe consumption for Axon; {@link SafeUnitDecider}
 * decides. The revision rises when {@code evolve} begins to read the same events differently, so
 * that no snapshot outlives it.
 */
@AggregateRoot(type = SafeUnitAggregate.TYPE)
@Revision("1")
public final class SafeUnitAggregate {

  /** Type of the stream in the log. */
  public static final String TYPE = "SafeUnit";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String unitId;

  private SafeUnitState state = SafeUnitDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  SafeUnitAggregate() {}

  /** One of which nothing is known yet. */
  public SafeUnitAggregate(String unitId) {
    this.unitId = unitId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(SafeUnitCommand command, Neighbours neighbours) {
    SafeUnitDecider.decide(command, state, neighbours).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(SafeUnitEvent event) {
    unitId = event.unitId();
    state = SafeUnitDecider.evolve(state, event);
  }
}
