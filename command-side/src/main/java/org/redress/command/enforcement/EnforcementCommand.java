package org.redress.command.enforcement;

import org.redress.command.Command;

/** What can be asked about an enforcement case. */
public sealed interface EnforcementCommand extends Command
    permits OpenEnforcementCase,
        ExtendPenaltyTerm,
        PausePenaltyTerm,
        ResumePenaltyTerm,
        RecordPenaltyDecision,
        RevokePenalty,
        PublishPenalty,
        WithdrawPublication,
        CloseEnforcementCase {

  /** Id of the enforcement case. */
  String enforcementId();

  @Override
  default String streamId() {
    return enforcementId();
  }
}
