package org.redress.command.pledge;

import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.Spec.givenPledge;
import static org.redress.command.pledge.PledgeSamples.PLEDGE;
import static org.redress.command.pledge.PledgeSamples.end;
import static org.redress.command.pledge.PledgeSamples.make;
import static org.redress.command.pledge.PledgeSamples.on;
import static org.redress.command.pledge.PledgeSamples.resume;
import static org.redress.command.pledge.PledgeSamples.suspend;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.pledge.PledgeResumed;

class ResumePledgeTest {

  @Test
  void suspendedPledgeIsInForceAgain() {
    givenPledge(make(), suspend())
        .when(resume())
        .then(new PledgeResumed(PLEDGE, on("2026-04-20"), MERCHANT, REGION));
  }

  @Test
  void endedPledgeIsNotResumed() {
    givenPledge(make(), suspend(), end()).when(resume()).thenNotIn("ENDED", "SUSPENDED");
  }

  @Test
  void resumptionBeforeTheSuspensionIsRefused() {
    givenPledge(make(), suspend())
        .when(new ResumePledge(PLEDGE, on("2026-04-09")))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-10T02:00:00Z");
  }
}
