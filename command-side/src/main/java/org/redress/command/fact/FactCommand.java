package org.redress.command.fact;

import java.util.EnumSet;
import java.util.Set;
import org.redress.command.RestrictedCommand;
import org.redress.command.Role;

/** What can be asked about a fact that others counted; officers keep the record. */
public sealed interface FactCommand extends RestrictedCommand
    permits ImportFact, WithdrawImportedFact {

  /** Id of the fact. */
  String factId();

  @Override
  default String streamId() {
    return factId();
  }

  /** An import of records from elsewhere may bring such facts too. */
  @Override
  default Set<Role> senders() {
    return EnumSet.of(Role.OFFICER, Role.IMPORT);
  }
}
