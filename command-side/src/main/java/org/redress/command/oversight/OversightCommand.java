package org.redress.command.oversight;

import java.util.Set;
import org.redress.command.RestrictedCommand;
import org.redress.command.Role;

/**
 * What can be asked about looking into the handling of a case. There is one oversight file for each
 * case, so that two bodies cannot open a review of it at the same moment.
 */
public sealed interface OversightCommand extends RestrictedCommand
    permits OpenOversightReview,
        RecordFinding,
        DemandRectification,
        ReportRectification,
        CloseOversightReview {

  /** The case that is looked into. */
  String caseId();

  /** The body or office for which the sender acts. */
  String actingFor();

  @Override
  default Set<Role> senders() {
    return Set.of(Role.OVERSIGHT);
  }

  @Override
  default String streamId() {
    return OversightState.idOf(caseId());
  }
}
