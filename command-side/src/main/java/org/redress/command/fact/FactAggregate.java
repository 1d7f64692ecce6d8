package org.redress.command.fact;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.events.fact.ImportedFactEvent;

/**
 * The shell that carries an imported fact's state for Axon; {@link FactDecider} decides. The
 * revision rises when {@code evolve} begins to read the same events differently, so that no
 * snapshot outlives it.
 */
@AggregateRoot(type = FactAggregate.TYPE)
@Revision("1")
public final class FactAggregate {

  /** Type of an imported fact's stream in the log. */
  public static final String TYPE = "ImportedFact";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String factId;

  private FactState state = FactDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  FactAggregate() {}

  /** One of which nothing is known yet. */
  public FactAggregate(String factId) {
    this.factId = factId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(FactCommand command) {
    FactDecider.decide(command, state).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(ImportedFactEvent event) {
    factId = event.factId();
    state = FactDecider.evolve(state, event);
  }
}
