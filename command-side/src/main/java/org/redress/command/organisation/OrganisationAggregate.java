package org.redress.command.organisation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.command.OrganisationOnRecord;
import org.redress.command.Organisations;
import org.redress.events.organisation.OrganisationEvent;

/**
 * The shell that carries an organisation's state for Axon; {@link OrganisationDecider} decides. The
 * revision rises when {@code evolve} begins to read the same events differently, so that no
 * snapshot outlives it.
 */
@AggregateRoot(type = OrganisationAggregate.TYPE)
@Revision("1")
public final class OrganisationAggregate {

  /** Type of an organisation's stream in the log. */
  public static final String TYPE = "Organisation";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String organisationId;

  private OrganisationState state = OrganisationDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  OrganisationAggregate() {}

  /** An organisation of which nothing is known yet. */
  public OrganisationAggregate(String organisationId) {
    this.organisationId = organisationId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(OrganisationCommand command, Organisations organisations) {
    OrganisationDecider.decide(command, state, parent(command, organisations))
        .orThrow()
        .forEach(AggregateLifecycle::apply);
  }

  private static @Nullable OrganisationOnRecord parent(
      OrganisationCommand command, Organisations organisations) {
    return command instanceof RegisterOrganisation register && register.parentId() != null
        ? organisations.organisation(register.parentId()).orElse(null)
        : null;
  }

  @EventSourcingHandler
  void on(OrganisationEvent event) {
    organisationId = event.organisationId();
    state = OrganisationDecider.evolve(state, event);
  }
}
