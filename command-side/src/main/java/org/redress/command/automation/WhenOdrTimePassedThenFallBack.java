package org.redress.command.automation;

import java.util.Optional;
import java.util.Set;
import org.redress.command.Command;
import org.redress.command.InputRefusal;
import org.redress.command.RefusalCode;
import org.redress.command.odr.FallBackToAuthority;
import org.redress.command.odr.OdrRefusal;
import org.redress.events.clock.DeadlineMissed;
import org.redress.events.clock.Duty;
import org.redress.events.odr.FallbackReason;

/** A complaint that the enterprise did not settle in its time is the authority's. */
final class WhenOdrTimePassedThenFallBack implements Automation<DeadlineMissed> {

  @Override
  public Class<DeadlineMissed> trigger() {
    return DeadlineMissed.class;
  }

  @Override
  public Optional<Command> commandAfter(DeadlineMissed event) {
    return event.duty() == Duty.ODR_SETTLEMENT
        ? Optional.of(
            new FallBackToAuthority(event.fileId(), event.occurredAt(), FallbackReason.TIME_PASSED))
        : Optional.empty();
  }

  @Override
  public Set<RefusalCode> doneWhenRefusedWith() {
    return Set.of(
        OdrRefusal.ODR_NOT_WITH_ENTERPRISE,
        InputRefusal.WRONG_STATE,
        InputRefusal.OCCURRED_TOO_EARLY);
  }
}
