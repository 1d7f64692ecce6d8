package org.redress.command.pledge;

import org.redress.command.Command;

/** What can be asked about a pledge. */
public sealed interface PledgeCommand extends Command
    permits MakePledge,
        SuspendPledge,
        ResumePledge,
        EndPledge,
        CarryOutNoReasonReturn,
        RecordRefusedReturn {

  /** Id of the pledge record. */
  String pledgeId();

  @Override
  default String streamId() {
    return pledgeId();
  }
}
