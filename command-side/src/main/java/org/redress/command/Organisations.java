package org.redress.command;

import java.util.Optional;

/** Tells about organisations, as of the unit of work that asks. */
@FunctionalInterface
public interface Organisations {

  /** The organisation with this id, also one that has ended; empty when there is none. */
  Optional<OrganisationOnRecord> organisation(String organisationId);
}
