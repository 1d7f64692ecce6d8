package org.redress.command.station;

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
import org.redress.events.station.StationEvent;

/**
 * The shell that carries a station's state for Axon; {@link StationDecider} decides. The revision
 * rises when {@code evolve} begins to read the same events differently, so that no snapshot
 * outlives it.
 */
@AggregateRoot(type = StationAggregate.TYPE)
@Revision("1")
public final class StationAggregate {

  /** Type of the stream in the log. */
  public static final String TYPE = "Station";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String stationId;

  private StationState state = StationDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  StationAggregate() {}

  /** One of which nothing is known yet. */
  public StationAggregate(String stationId) {
    this.stationId = stationId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(StationCommand command, Neighbours neighbours) {
    StationDecider.decide(command, state, neighbours).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(StationEvent event) {
    stationId = event.stationId();
    state = StationDecider.evolve(state, event);
  }
}
