package org.redress.command.partner;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.events.partner.MechanismEvent;

/**
 * The shell that carries a mechanism's state for Axon; {@link MechanismDecider} decides. The
 * revision rises when {@code evolve} begins to read the same events differently, so that no
 * snapshot outlives it.
 */
@AggregateRoot(type = MechanismAggregate.TYPE)
@Revision("1")
public final class MechanismAggregate {

  /** Type of a mechanism's stream in the log. */
  public static final String TYPE = "Mechanism";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String mechanismId;

  private MechanismState state = MechanismDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  MechanismAggregate() {}

  /** One of which nothing is known yet. */
  public MechanismAggregate(String mechanismId) {
    this.mechanismId = mechanismId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(MechanismCommand command) {
    MechanismDecider.decide(command, state).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(MechanismEvent event) {
    mechanismId = event.mechanismId();
    state = MechanismDecider.evolve(state, event);
  }
}
