package org.redress.command.enforcement;

import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenEnforcement;
import static org.redress.command.enforcement.EnforcementSamples.CLOSED;
import static org.redress.command.enforcement.EnforcementSamples.ENFORCEMENT;
import static org.redress.command.enforcement.EnforcementSamples.close;
import static org.redress.command.enforcement.EnforcementSamples.open;
import static org.redress.command.enforcement.EnforcementSamples.penalty;
import static org.redress.command.enforcement.EnforcementSamples.revoke;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.command.InputRefusal;
import org.redress.events.enforcement.EnforcementCaseClosed;
import org.redress.events.enforcement.EnforcementOutcome;

class CloseEnforcementCaseTest {

  @Test
  void caseEndsWithItsPenalty() {
    givenEnforcement(open(), penalty())
        .when(close(EnforcementOutcome.PENALTY))
        .then(
            new EnforcementCaseClosed(
                ENFORCEMENT,
                hour(CLOSED),
                EnforcementOutcome.PENALTY,
                null,
                REGION,
                MERCHANT,
                List.of()));
  }

  @Test
  void penaltyThatWasNotDecidedIsNoEnd() {
    givenEnforcement(open())
        .when(close(EnforcementOutcome.PENALTY))
        .thenRefused(EnforcementRefusal.PENALTY_MISSING, "", "a case with a penalty in force");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PENALTY")
  void standingPenaltyIsTheEnd(EnforcementOutcome outcome) {
    givenEnforcement(open(), penalty())
        .when(close(outcome))
        .thenRefused(EnforcementRefusal.PENALTY_STANDS, "outcome", "PENALTY");
    givenEnforcement(open()).when(close(outcome)).thenOne(EnforcementCaseClosed.class);
  }

  @Test
  void caseEndsWithoutAPenaltyAfterTheRevocation() {
    givenEnforcement(open(), penalty(), revoke())
        .when(
            new CloseEnforcementCase(ENFORCEMENT, hour(1_600), EnforcementOutcome.NO_PENALTY, null))
        .thenOne(EnforcementCaseClosed.class);
  }

  @Test
  void caseIsMovedSomewhere() {
    givenEnforcement(open())
        .when(new CloseEnforcementCase(ENFORCEMENT, hour(CLOSED), EnforcementOutcome.MOVED, null))
        .thenRefused(InputRefusal.FIELD_BLANK, "movedTo", "a text");
  }
}
