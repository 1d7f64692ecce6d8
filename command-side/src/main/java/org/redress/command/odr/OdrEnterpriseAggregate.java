package org.redress.command.odr;

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
import org.redress.events.odr.OdrEnterpriseEvent;

/**
 * The shell that carries for Axon whether an enterprise takes part; {@link OdrEnterpriseDecider}
 * decides. The revision rises when {@code evolve} begins to read the same events differently, so
 * that no snapshot outlives it.
 */
@AggregateRoot(type = OdrEnterpriseAggregate.TYPE)
@Revision("1")
public final class OdrEnterpriseAggregate {

  /** Type of an enterprise's stream in the log. */
  public static final String TYPE = "OdrEnterprise";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String enterpriseId;

  private OdrEnterpriseState state = OdrEnterpriseDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  OdrEnterpriseAggregate() {}

  /** An enterprise of which nothing is known yet. */
  public OdrEnterpriseAggregate(String enterpriseId) {
    this.enterpriseId = enterpriseId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(OdrEnterpriseCommand command, RegisteredMerchants merchants) {
    OdrEnterpriseDecider.decide(command, state, merchants.isRegistered(command.merchantId()))
        .orThrow()
        .forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(OdrEnterpriseEvent event) {
    enterpriseId = event.enterpriseId();
    state = OdrEnterpriseDecider.evolve(state, event);
  }
}
