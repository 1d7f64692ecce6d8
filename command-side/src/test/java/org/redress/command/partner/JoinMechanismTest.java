package org.redress.command.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.command.Role;
import org.redress.command.Spec;
import org.redress.events.partner.PartnerJoined;

class JoinMechanismTest {

  @Test
  void bodyJoinsOnce() {
    Spec.givenMechanism(MechanismSamples.setUp(), MechanismSamples.join("样例法院", 1))
        .when(MechanismSamples.join("样例法院", 2))
        .thenRefused(MechanismRefusal.PARTNER_ALREADY_JOINED, "body", "another body");
  }

  @Test
  void bodyThatLeftMayJoinAgain() {
    Spec.givenMechanism(
            MechanismSamples.setUp(),
            MechanismSamples.join("样例法院", 1),
            MechanismSamples.leave("样例法院"))
        .when(MechanismSamples.join("样例法院", 6))
        .thenOne(PartnerJoined.class);
  }

  @Test
  void bodyThatDoesNotTakePartCannotLeave() {
    Spec.givenMechanism(MechanismSamples.setUp())
        .when(MechanismSamples.leave("样例法院"))
        .thenRefused(MechanismRefusal.PARTNER_NOT_IN_MECHANISM, "body", "a body that takes part");
  }

  @Test
  void nobodyJoinsBeforeTheMechanismIsSetUp() {
    Spec.givenMechanism(MechanismSamples.setUp())
        .when(MechanismSamples.join("样例法院", -1))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-04-20T01:30:00Z");
  }

  @Test
  void onlyOfficersKeepTheRecord() {
    assertThat(MechanismSamples.setUp().senders()).containsExactly(Role.OFFICER);
  }
}
