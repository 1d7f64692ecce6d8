package org.redress.command.casefile;

import static org.redress.command.CaseSamples.CASE;

import java.util.List;
import org.redress.command.Dice;
import org.redress.command.followup.FollowUpCommand;
import org.redress.command.followup.GiveTerminationNotice;
import org.redress.command.followup.RecordJudicialConfirmation;
import org.redress.command.followup.RecordPerformanceCheck;
import org.redress.command.followup.RecordReturnVisit;
import org.redress.command.followup.SignMediationAgreement;
import org.redress.command.followup.WaiveMediationAgreement;
import org.redress.events.DisputeRoute;
import org.redress.events.NoticeWay;
import org.redress.events.followup.AgreementWaiver;
import org.redress.events.followup.Performance;
import org.redress.events.followup.ReturnVisitKind;
import org.redress.events.mediation.Side;

/** Commands about mediations that have ended, in any order and with any values. */
final class RandomFollowUp {

  private final Dice dice;

  RandomFollowUp(Dice dice) {
    this.dice = dice;
  }

  FollowUpCommand next() {
    return switch (dice.below(10)) {
      case 0, 1, 2, 3 ->
          new SignMediationAgreement(CASE, dice.moment(), mediation(), dice.pick(Side.class));
      case 4 ->
          new WaiveMediationAgreement(
              CASE, dice.moment(), mediation(), dice.pick(AgreementWaiver.class));
      case 5 ->
          new GiveTerminationNotice(
              CASE,
              dice.moment(),
              mediation(),
              dice.pick(NoticeWay.class),
              dice.chance(80)
                  ? List.of(DisputeRoute.values())
                  : dice.list(() -> dice.pick(DisputeRoute.class)));
      case 6 ->
          new RecordReturnVisit(
              CASE,
              dice.moment(),
              mediation(),
              dice.pick(ReturnVisitKind.class),
              dice.chance(20),
              dice.personal());
      case 7 ->
          new RecordPerformanceCheck(
              CASE,
              dice.moment(),
              mediation(),
              dice.pick(Performance.class),
              dice.maybe(dice::personal));
      default ->
          new RecordJudicialConfirmation(
              CASE,
              dice.moment(),
              mediation(),
              dice.text(),
              dice.chance(80) ? dice.today() : dice.day(),
              dice.chance(80) ? dice.today() : dice.day());
    };
  }

  private String mediation() {
    return dice.numbered("M");
  }
}
