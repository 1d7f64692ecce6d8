package org.redress.command.indicator;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.events.indicator.IndicatorSetEvent;

/**
 * The shell that carries what is published of a set of indicators for Axon; {@link
 * IndicatorSetDecider} decides. The revision rises when {@code evolve} begins to read the same
 * events differently, so that no snapshot outlives it.
 */
@AggregateRoot(type = IndicatorSetAggregate.TYPE)
@Revision("1")
public final class IndicatorSetAggregate {

  /** Type of the stream in the log. */
  public static final String TYPE = "IndicatorSet";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String setId;

  private IndicatorSetState state = IndicatorSetDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  IndicatorSetAggregate() {}

  /** One of which nothing is known yet. */
  public IndicatorSetAggregate(String setId) {
    this.setId = setId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(IndicatorSetCommand command) {
    IndicatorSetDecider.decide(command, state).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(IndicatorSetEvent event) {
    setId = event.setId();
    state = IndicatorSetDecider.evolve(state, event);
  }
}
