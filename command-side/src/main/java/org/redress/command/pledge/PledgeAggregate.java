package org.redress.command.pledge;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.command.RegisteredMerchants;
import org.redress.events.pledge.PledgeEvent;

/**
 * The shell that carries a pledge's state for Axon; {@link PledgeDecider} decides. The revision
 * rises when {@code evolve} begins to read the same events differently, so that no snapshot
 * outlives it.
 */
@AggregateRoot(type = PledgeAggregate.TYPE)
@Revision("1")
public final class PledgeAggregate {

  /** Type of a pledge's stream in the log. */
  public static final String TYPE = "Pledge";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String pledgeId;

  private PledgeState state = PledgeDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  PledgeAggregate() {}

  /** A pledge of which nothing is known yet. */
  public PledgeAggregate(String pledgeId) {
    this.pledgeId = pledgeId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(PledgeCommand command, RegisteredMerchants merchants) {
    boolean registered =
        command instanceof MakePledge make && merchants.isRegistered(make.merchantId());
    PledgeDecider.decide(command, state, registered).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(PledgeEvent event) {
    pledgeId = event.pledgeId();
    state = PledgeDecider.evolve(state, event);
  }
}
