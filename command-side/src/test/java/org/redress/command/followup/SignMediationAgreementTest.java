package org.redress.command.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.SETTLED;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.close;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.FollowUpSamples.IN_EFFECT;
import static org.redress.command.FollowUpSamples.MEDIATION;
import static org.redress.command.FollowUpSamples.SIGNED;
import static org.redress.command.FollowUpSamples.countersign;
import static org.redress.command.FollowUpSamples.sign;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.followup.MediationAgreementEffective;
import org.redress.events.followup.MediationAgreementSigned;
import org.redress.events.mediation.Side;

class SignMediationAgreementTest {

  @Test
  void firstSignatureDoesNotSuffice() {
    givenCase(file(), accept(), openMediation(), settle())
        .when(sign())
        .then(new MediationAgreementSigned(CASE, hour(SIGNED), MEDIATION, Side.COMPLAINANT));
  }

  @Test
  void secondSignatureMakesTheAgreementEffective() {
    var answer = givenCase(file(), accept(), openMediation(), settle(), sign()).when(countersign());

    assertThat(answer.events())
        .containsExactly(
            new MediationAgreementSigned(CASE, hour(IN_EFFECT), MEDIATION, Side.RESPONDENT),
            new MediationAgreementEffective(CASE, hour(IN_EFFECT), MEDIATION));
  }

  @Test
  void secondSignatureOfTheSameSideIsRefused() {
    givenCase(file(), accept(), openMediation(), settle(), sign())
        .when(sign())
        .thenRefused(FollowUpRefusal.AGREEMENT_ALREADY_SIGNED, "side", "the other side");
  }

  @Test
  void signatureBeforeTheAgreementIsRefused() {
    givenCase(file(), accept(), openMediation(), settle())
        .when(new SignMediationAgreement(CASE, hour(SETTLED - 1), MEDIATION, Side.RESPONDENT))
        .thenRefused(InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + hour(SETTLED));
  }

  @Test
  void agreementOfAMediationThatGoesOnIsNotSigned() {
    givenCase(file(), accept(), openMediation())
        .when(sign())
        .thenRefused(FollowUpRefusal.MEDIATION_NOT_ENDED, "mediationId", "an ended mediation");
  }

  @Test
  void agreementIsSignedAlsoAfterTheCaseWasClosed() {
    givenCase(file(), accept(), openMediation(), settle(), close(ClosingOutcome.SETTLED))
        .when(sign())
        .thenOne(MediationAgreementSigned.class);
  }
}
