package org.redress.command.pledge;

import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.Spec.givenPledge;
import static org.redress.command.pledge.PledgeSamples.PLEDGE;
import static org.redress.command.pledge.PledgeSamples.make;
import static org.redress.command.pledge.PledgeSamples.on;
import static org.redress.command.pledge.PledgeSamples.suspend;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.pledge.PledgeSuspended;

class SuspendPledgeTest {

  @Test
  void pledgeInForceIsSuspended() {
    givenPledge(make())
        .when(suspend())
        .then(new PledgeSuspended(PLEDGE, on("2026-04-10"), MERCHANT, "样例:店面装修", REGION));
  }

  @Test
  void suspendedPledgeIsNotSuspendedAgain() {
    givenPledge(make(), suspend()).when(suspend()).thenNotIn("SUSPENDED", "IN_FORCE");
  }

  @Test
  void unknownPledgeIsRefused() {
    givenPledge()
        .when(suspend())
        .thenRefused(PledgeRefusal.PLEDGE_UNKNOWN, "pledgeId", "the id of a pledge that was made");
  }

  @Test
  void suspensionBeforeThePledgeWasMadeIsRefused() {
    givenPledge(make())
        .when(new SuspendPledge(PLEDGE, on("2026-03-01"), "样例:店面装修"))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-03-02T02:00:00Z");
  }

  @Test
  void suspensionWithoutAReasonIsRefused() {
    givenPledge(make())
        .when(new SuspendPledge(PLEDGE, on("2026-04-10"), ""))
        .thenRefused(InputRefusal.FIELD_BLANK, "reason", "a text");
  }
}
