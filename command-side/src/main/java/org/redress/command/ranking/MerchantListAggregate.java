package org.redress.command.ranking;

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
import org.redress.command.Rankings;
import org.redress.events.ranking.MerchantListEvent;

/**
 * The shell that carries the state of the lists of a period for Axon; {@link MerchantListDecider}
 * decides. The revision rises when {@code evolve} begins to read the same events differently, so
 * that no snapshot outlives it.
 */
@AggregateRoot(type = MerchantListAggregate.TYPE)
@Revision("1")
public final class MerchantListAggregate {

  /** Type of the stream in the log. */
  public static final String TYPE = "MerchantList";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String listId;

  private MerchantListState state = MerchantListDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  MerchantListAggregate() {}

  /** One of which nothing is known yet. */
  public MerchantListAggregate(String listId) {
    this.listId = listId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(MerchantListCommand command, Neighbours neighbours, Rankings rankings) {
    MerchantListDecider.decide(command, state, neighbours, rankings)
        .orThrow()
        .forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(MerchantListEvent event) {
    listId = event.listId();
    state = MerchantListDecider.evolve(state, event);
  }
}
