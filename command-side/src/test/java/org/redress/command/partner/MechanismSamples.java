package org.redress.command.partner;

import static org.redress.command.CaseSamples.hour;

import org.redress.events.partner.MechanismKind;

/** The commands of one mechanism of cooperation. */
final class MechanismSamples {

  static final String MECHANISM = "CM-2026-000001";

  private MechanismSamples() {}

  static SetUpMechanism setUp() {
    return new SetUpMechanism(
        MECHANISM, hour(0), MechanismKind.GROUP_DISPUTES, "样例:群体性消费纠纷协作机制", "350102");
  }

  static JoinMechanism join(String body, int hour) {
    return new JoinMechanism(MECHANISM, hour(hour), body);
  }

  static LeaveMechanism leave(String body) {
    return new LeaveMechanism(MECHANISM, hour(5), body, "样例:机构改革");
  }
}
