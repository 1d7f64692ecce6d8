package org.redress.command.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redress.command.Role;
import org.redress.command.Spec;

class RecordOutreachTest {

  @Test
  void activityThatIsStillToComeIsNotHeld() {
    Spec.givenOutreach()
        .when(OutreachSamples.held(OutreachSamples.DAY.plusDays(1), 1))
        .thenRefused(OutreachRefusal.OUTREACH_IN_FUTURE, "heldOn", "not after 2026-04-20");
  }

  @Test
  void countsAreNotNegative() {
    Spec.givenOutreach()
        .when(OutreachSamples.held(OutreachSamples.DAY, -1))
        .thenRefused(OutreachRefusal.COUNT_OUT_OF_RANGE, "leaflets", "0 to 1000000000");
  }

  @Test
  void comparisonTestHasAFirm() {
    Spec.givenOutreach()
        .when(OutreachSamples.test(0))
        .thenRefused(OutreachRefusal.COUNT_OUT_OF_RANGE, "firms", "1 to 1000000000");
  }

  @Test
  void onlyOfficersKeepTheRecord() {
    assertThat(OutreachSamples.plan().senders()).containsExactly(Role.OFFICER);
  }
}
