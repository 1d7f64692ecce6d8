package org.redress.command.enforcement;

import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenEnforcement;
import static org.redress.command.enforcement.EnforcementSamples.ENFORCEMENT;
import static org.redress.command.enforcement.EnforcementSamples.PUBLISHED;
import static org.redress.command.enforcement.EnforcementSamples.REVOKED;
import static org.redress.command.enforcement.EnforcementSamples.WITHDRAWN;
import static org.redress.command.enforcement.EnforcementSamples.close;
import static org.redress.command.enforcement.EnforcementSamples.open;
import static org.redress.command.enforcement.EnforcementSamples.penalty;
import static org.redress.command.enforcement.EnforcementSamples.publish;
import static org.redress.command.enforcement.EnforcementSamples.revoke;
import static org.redress.command.enforcement.EnforcementSamples.withdraw;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.enforcement.EnforcementOutcome;
import org.redress.events.enforcement.PenaltyPublished;
import org.redress.events.enforcement.PenaltyRevoked;
import org.redress.events.enforcement.PublicationWithdrawalGround;
import org.redress.events.enforcement.PublicationWithdrawn;

class PublishPenaltyTest {

  @Test
  void penaltyIsPublished() {
    givenEnforcement(open(), penalty())
        .when(publish())
        .then(new PenaltyPublished(ENFORCEMENT, hour(PUBLISHED), "样例公示系统"));
  }

  @Test
  void penaltyIsPublishedAlsoAfterTheCaseWasClosed() {
    givenEnforcement(open(), penalty(), close(EnforcementOutcome.PENALTY))
        .when(publish())
        .thenOne(PenaltyPublished.class);
  }

  @Test
  void publicationBeforeTheDecisionIsRefused() {
    givenEnforcement(open(), penalty())
        .when(new PublishPenalty(ENFORCEMENT, hour(80), "样例公示系统"))
        .thenRefused(
            InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before 2026-05-27T13:30:00Z");
  }

  @Test
  void secondPublicationIsRefused() {
    givenEnforcement(open(), penalty(), publish())
        .when(publish())
        .thenRefused(EnforcementRefusal.PENALTY_ALREADY_PUBLISHED, "", null);
  }

  @Test
  void revokedPenaltyIsNotPublished() {
    givenEnforcement(open(), penalty(), revoke())
        .when(publish())
        .thenRefused(EnforcementRefusal.PENALTY_MISSING, "", "a case with a penalty in force");
  }

  @Test
  void revokedPenaltyIsWithdrawn() {
    givenEnforcement(open(), penalty(), publish())
        .when(revoke())
        .then(
            new PenaltyRevoked(
                ENFORCEMENT,
                hour(REVOKED),
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:复议撤销")));
    givenEnforcement(open(), penalty(), publish(), revoke())
        .when(withdraw(PublicationWithdrawalGround.DECISION_REVOKED))
        .then(
            new PublicationWithdrawn(
                ENFORCEMENT, hour(WITHDRAWN), PublicationWithdrawalGround.DECISION_REVOKED));
  }

  @Test
  void standingPenaltyIsNotWithdrawnAsRevoked() {
    givenEnforcement(open(), penalty(), publish())
        .when(withdraw(PublicationWithdrawalGround.DECISION_REVOKED))
        .thenRefused(EnforcementRefusal.PENALTY_NOT_REVOKED, "ground", "TERM_ENDED");
  }

  @Test
  void secondRevocationIsRefused() {
    givenEnforcement(open(), penalty(), revoke())
        .when(revoke())
        .thenRefused(EnforcementRefusal.PENALTY_ALREADY_REVOKED, "", null);
  }

  @Test
  void whatWasWithdrawnIsNotPublishedAgain() {
    givenEnforcement(open(), penalty(), publish(), withdraw(PublicationWithdrawalGround.TERM_ENDED))
        .when(publish())
        .thenRefused(EnforcementRefusal.PENALTY_ALREADY_PUBLISHED, "", null);
  }
}
