package org.redress.command.oversight;

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
import org.redress.events.oversight.OversightEvent;

/**
 * The shell that carries the state of an oversight file for Axon; {@link OversightDecider} decides.
 * The revision rises when {@code evolve} begins to read the same events differently, so that no
 * snapshot outlives it.
 */
@AggregateRoot(type = OversightAggregate.TYPE)
@Revision("1")
public final class OversightAggregate {

  /** Type of an oversight file's stream in the log. */
  public static final String TYPE = "Oversight";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String oversightId;

  private OversightState state = OversightDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  OversightAggregate() {}

  /** An oversight file of which nothing is known yet. */
  public OversightAggregate(String oversightId) {
    this.oversightId = oversightId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(OversightCommand command, Neighbours neighbours) {
    OversightDecider.decide(command, state, neighbours.filedCase(command.caseId()).orElse(null))
        .orThrow()
        .forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(OversightEvent event) {
    oversightId = event.oversightId();
    state = OversightDecider.evolve(state, event);
  }
}
