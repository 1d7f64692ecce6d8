package org.redress.command.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.enforcement.EnforcementSamples.open;
import static org.redress.command.enforcement.EnforcementSamples.pause;
import static org.redress.command.enforcement.EnforcementSamples.penalty;
import static org.redress.command.enforcement.EnforcementSamples.publish;
import static org.redress.command.enforcement.EnforcementSamples.resume;
import static org.redress.command.enforcement.EnforcementSamples.revoke;
import static org.redress.command.enforcement.EnforcementSamples.withdraw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.redress.command.clock.Clocks;
import org.redress.command.law.LawData;
import org.redress.events.clock.ClockEnded;
import org.redress.events.clock.ClockEvent;
import org.redress.events.clock.ClockOutcome;
import org.redress.events.clock.Duty;
import org.redress.events.enforcement.EnforcementEvent;
import org.redress.events.enforcement.PublicationWithdrawalGround;

/** The sample case was filed on 2026-04-23 and the penalty decided on 2026-05-27. */
class EnforcementClocksTest {

  private EnforcementState state = EnforcementDecider.initial();
  private Clocks clocks = Clocks.none();
  private final List<ClockOutcome> outcomes = new ArrayList<>();

  @Test
  void penaltyIsDecidedWithinNinetyDays() {
    happens(open());
    assertThat(dueOn(Duty.PENALTY_DECISION)).isEqualTo("2026-07-22");

    happens(penalty());
    assertThat(outcomes).containsExactly(ClockOutcome.MET);
  }

  @Test
  void testIsNotCounted() {
    happens(open(), pause(), resume());

    assertThat(dueOn(Duty.PENALTY_DECISION)).isEqualTo("2026-07-26");
  }

  @Test
  void penaltyIsPublishedWithinTwentyWorkingDays() {
    happens(open(), penalty());
    assertThat(dueOn(Duty.PENALTY_PUBLICATION)).isEqualTo("2026-06-25");

    happens(publish());
    assertThat(outcomes).containsExactly(ClockOutcome.MET, ClockOutcome.MET);
  }

  @Test
  void publicationOfARevokedPenaltyIsTakenDownWithinThreeWorkingDays() {
    happens(open(), penalty(), publish(), revoke());
    assertThat(dueOn(Duty.PUBLICATION_WITHDRAWAL)).isEqualTo("2026-06-24");

    happens(withdraw(PublicationWithdrawalGround.DECISION_REVOKED));
    assertThat(outcomes).endsWith(ClockOutcome.MET);
  }

  private void happens(EnforcementCommand... commands) {
    for (EnforcementCommand command : commands) {
      for (EnforcementEvent event : EnforcementDecider.decide(command, state).orThrow()) {
        state = EnforcementDecider.evolve(state, event);
        for (ClockEvent clock : EnforcementClocks.after(event, state, clocks, LawData.bundled())) {
          clocks = clocks.evolve(clock);
          if (clock instanceof ClockEnded ended) {
            outcomes.add(ended.outcome());
          }
        }
      }
    }
  }

  private LocalDate dueOn(Duty duty) {
    return Objects.requireNonNull(clocks.of(duty).orElseThrow().dueOn());
  }
}
