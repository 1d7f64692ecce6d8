package org.redress.command.organisation;

import org.redress.command.Command;

/** What can be asked about an organisation. */
public sealed interface OrganisationCommand extends Command
    permits RegisterOrganisation, RenameOrganisation, EndOrganisation {

  /** Id of the organisation. */
  String organisationId();

  @Override
  default String streamId() {
    return organisationId();
  }
}
