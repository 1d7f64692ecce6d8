package org.redress.command.pledge;

import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.Spec.givenPledge;
import static org.redress.command.pledge.PledgeSamples.PLEDGE;
import static org.redress.command.pledge.PledgeSamples.end;
import static org.redress.command.pledge.PledgeSamples.make;
import static org.redress.command.pledge.PledgeSamples.on;
import static org.redress.command.pledge.PledgeSamples.suspend;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.pledge.PledgeEnded;

class EndPledgeTest {

  private static final PledgeEnded ENDED =
      new PledgeEnded(PLEDGE, on("2026-05-20"), MERCHANT, "样例:停止经营", REGION);

  @Test
  void pledgeInForceIsEnded() {
    givenPledge(make()).when(end()).then(ENDED);
  }

  @Test
  void suspendedPledgeIsEnded() {
    givenPledge(make(), suspend()).when(end()).then(ENDED);
  }

  @Test
  void pledgeEndsOnce() {
    givenPledge(make(), end()).when(end()).thenNotIn("ENDED", "IN_FORCE or SUSPENDED");
  }

  @Test
  void endBeforeTheSuspensionIsRefused() {
    givenPledge(make(), suspend())
        .when(new EndPledge(PLEDGE, on("2026-04-09"), "样例:停止经营"))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-10T02:00:00Z");
  }

  @Test
  void endWithoutAReasonIsRefused() {
    givenPledge(make())
        .when(new EndPledge(PLEDGE, on("2026-05-20"), " "))
        .thenRefused(InputRefusal.FIELD_BLANK, "reason", "a text");
  }
}
