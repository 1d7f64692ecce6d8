package org.redress.command.merchant;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.events.merchant.MerchantEvent;

/**
 * The shell that carries a merchant record's state for Axon; {@link MerchantDecider} decides. The
 * revision rises when {@code evolve} begins to read the same events differently, so that no
 * snapshot outlives it.
 */
@AggregateRoot(type = MerchantAggregate.TYPE)
@Revision("1")
public final class MerchantAggregate {

  /** Type of a merchant's stream in the log. */
  public static final String TYPE = "Merchant";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String merchantId;

  private MerchantState state = MerchantDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  MerchantAggregate() {}

  /** A merchant of which nothing is known yet. */
  public MerchantAggregate(String merchantId) {
    this.merchantId = merchantId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(MerchantCommand command) {
    MerchantDecider.decide(command, state).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(MerchantEvent event) {
    merchantId = event.merchantId();
    state = MerchantDecider.evolve(state, event);
  }
}
