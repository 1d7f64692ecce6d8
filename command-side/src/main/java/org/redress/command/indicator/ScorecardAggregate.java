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
import org.redress.command.Neighbours;
import org.redress.events.indicator.ScorecardEvent;

/**
 * The shell that carries a scorecard's state for Axon; {@link ScorecardDecider} decides. The
 * revision rises when {@code evolve} begins to read the same events differently, so that no
 * snapshot outlives it.
 */
@AggregateRoot(type = ScorecardAggregate.TYPE)
@Revision("1")
public final class ScorecardAggregate {

  /** Type of the stream in the log. */
  public static final String TYPE = "Scorecard";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String scorecardId;

  private ScorecardState state = ScorecardDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  ScorecardAggregate() {}

  /** One of which nothing is known yet. */
  public ScorecardAggregate(String scorecardId) {
    this.scorecardId = scorecardId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ScorecardCommand command, Neighbours neighbours) {
    ScorecardDecider.decide(command, state, neighbours)
        .orThrow()
        .forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(ScorecardEvent event) {
    scorecardId = event.scorecardId();
    state = ScorecardDecider.evolve(state, event);
  }
}
