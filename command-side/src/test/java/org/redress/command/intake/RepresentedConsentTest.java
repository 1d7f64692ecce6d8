package org.redress.command.intake;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.openMediation;
import static org.redress.command.CaseSamples.settle;
import static org.redress.command.CaseSamples.terminate;
import static org.redress.command.CaseSamples.withdraw;
import static org.redress.command.CaseStages.way;
import static org.redress.command.Spec.givenCase;
import static org.redress.command.intake.IntakeSamples.EARLY;
import static org.redress.command.intake.IntakeSamples.LATE;
import static org.redress.command.intake.IntakeSamples.consentOf;
import static org.redress.command.intake.IntakeSamples.elect;
import static org.redress.command.intake.IntakeSamples.join;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.command.CaseCommand;
import org.redress.command.InputRefusal;
import org.redress.command.mediation.SettleMediation;
import org.redress.events.intake.RepresentedAct;
import org.redress.events.mediation.MediationSettled;

class RepresentedConsentTest {

  private static final CaseCommand[] MEDIATED =
      way(file(), accept(), join(EARLY), elect(EARLY, "J1"), openMediation());

  private static CaseCommand[] mediatedAnd(CaseCommand... more) {
    return Stream.concat(Arrays.stream(MEDIATED), Arrays.stream(more)).toArray(CaseCommand[]::new);
  }

  @Test
  void agreementWithoutTheRepresentedIsRefused() {
    givenCase(mediatedAnd(consentOf(20, "J2", RepresentedAct.AGREEMENT)))
        .when(settle())
        .thenRefused(
            InputRefusal.REPRESENTED_CONSENT_MISSING,
            "",
            "the consent of each represented person to AGREEMENT (Order 121 Art. 12)");
  }

  @Test
  void agreementStandsWithTheConsentOfEach() {
    givenCase(
            mediatedAnd(
                consentOf(20, "J2", RepresentedAct.AGREEMENT),
                consentOf(20, "J3", RepresentedAct.AGREEMENT)))
        .when(settle())
        .thenOne(MediationSettled.class);
  }

  @Test
  void consentToAnEarlierMediationDoesNotCountForTheNext() {
    givenCase(
            mediatedAnd(
                consentOf(20, "J2", RepresentedAct.AGREEMENT),
                consentOf(20, "J3", RepresentedAct.AGREEMENT),
                terminate(),
                openMediation(40)))
        .when(new SettleMediation(CASE, hour(LATE), settle().terms(), "CNY"))
        .thenRefused(
            InputRefusal.REPRESENTED_CONSENT_MISSING,
            "",
            "the consent of each represented person to AGREEMENT (Order 121 Art. 12)");
  }

  @Test
  void representativesDoNotWithdrawAlone() {
    givenCase(file(), join(EARLY), elect(EARLY, "J1"))
        .when(withdraw())
        .thenRefused(
            InputRefusal.REPRESENTED_CONSENT_MISSING,
            "",
            "the consent of each represented person to WAIVER (Order 121 Art. 12)");
  }

  @Test
  void personsWhoActForThemselvesNeedNoConsent() {
    givenCase(file(), accept(), join(EARLY), openMediation())
        .when(settle())
        .thenOne(MediationSettled.class);
  }
}
