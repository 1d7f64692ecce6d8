package org.redress.command.followup;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.FollowUpSamples.IN_EFFECT;
import static org.redress.command.FollowUpSamples.MEDIATION;
import static org.redress.command.FollowUpSamples.countersign;
import static org.redress.command.FollowUpSamples.sign;
import static org.redress.command.FollowUpSamples.waive;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.followup.AgreementWaiver;
import org.redress.events.followup.MediationAgreementWaived;

class WaiveMediationAgreementTest {

  @ParameterizedTest
  @EnumSource
  void documentIsWaivedForTheReasonsOfTheLaw(AgreementWaiver reason) {
    givenCase(file(), accept(), openMediation(), settle())
        .when(new WaiveMediationAgreement(CASE, hour(IN_EFFECT), MEDIATION, reason))
        .then(new MediationAgreementWaived(CASE, hour(IN_EFFECT), MEDIATION, reason));
  }

  @Test
  void documentThatOneSideHasSignedMayBeWaived() {
    givenCase(file(), accept(), openMediation(), settle(), sign())
        .when(waive())
        .thenOne(MediationAgreementWaived.class);
  }

  @Test
  void documentInEffectIsNotWaived() {
    givenCase(file(), accept(), openMediation(), settle(), sign(), countersign())
        .when(waive())
        .thenRefused(FollowUpRefusal.AGREEMENT_IN_EFFECT, "", null);
  }
}
