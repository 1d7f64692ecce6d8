package org.redress.events.organisation;

import org.redress.events.DomainEvent;

/** What can happen to an organisation. */
public sealed interface OrganisationEvent extends DomainEvent
    permits OrganisationRegistered, OrganisationRenamed, OrganisationEnded {

  /** Id of the organisation. */
  String organisationId();

  @Override
  default String streamId() {
    return organisationId();
  }
}
