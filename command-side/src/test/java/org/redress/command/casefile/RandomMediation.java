package org.redress.command.casefile;

import static org.redress.command.CaseSamples.CASE;

import org.redress.command.CaseSamples;
import org.redress.command.Dice;
import org.redress.command.mediation.ChangeMediator;
import org.redress.command.mediation.DecideRecusal;
import org.redress.command.mediation.EndEntrustment;
import org.redress.command.mediation.EndTest;
import org.redress.command.mediation.EntrustMediation;
import org.redress.command.mediation.GiveMediationNotice;
import org.redress.command.mediation.HoldMediationSession;
import org.redress.command.mediation.InviteMediationHelper;
import org.redress.command.mediation.MediationCommand;
import org.redress.command.mediation.OpenMediation;
import org.redress.command.mediation.RequestRecusal;
import org.redress.command.mediation.SettleMediation;
import org.redress.command.mediation.StartTest;
import org.redress.command.mediation.TerminateMediation;
import org.redress.events.NoticeWay;
import org.redress.events.RecoveryType;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;
import org.redress.events.mediation.EntrustedBodyKind;
import org.redress.events.mediation.EntrustmentResult;
import org.redress.events.mediation.RecusalDecision;
import org.redress.events.mediation.Relation;
import org.redress.events.mediation.SessionMode;
import org.redress.events.mediation.Side;
import org.redress.events.mediation.TerminationGround;
import org.redress.events.mediation.TestBodyChoice;
import org.redress.events.mediation.TestCostBearer;
import org.redress.events.mediation.TestOutcome;

/** Commands about mediations in any order and with any values. */
final class RandomMediation {

  private final Dice dice;

  RandomMediation(Dice dice) {
    this.dice = dice;
  }

  MediationCommand next() {
    return switch (dice.below(14)) {
      case 0, 1, 2 ->
          new OpenMediation(CASE, dice.moment(), consent(), consent(), person(), relation());
      case 3, 4 ->
          new HoldMediationSession(
              CASE, dice.moment(), dice.pick(SessionMode.class), dice.maybe(dice::personal));
      case 5 -> new SettleMediation(CASE, dice.moment(), dice.list(this::term), dice.currency());
      case 6 ->
          new TerminateMediation(
              CASE, dice.moment(), dice.pick(TerminationGround.class), dice.maybe(dice::personal));
      case 7, 8, 9 -> aboutMediators();
      case 10, 11 -> aboutTests();
      case 12 -> aboutEntrusting();
      default ->
          new GiveMediationNotice(
              CASE,
              dice.moment(),
              dice.moment(),
              dice.text(),
              dice.list(this::person),
              dice.pick(0, 3, 5, 366),
              dice.pick(NoticeWay.class));
    };
  }

  private MediationCommand aboutMediators() {
    return switch (dice.below(6)) {
      case 0 ->
          new InviteMediationHelper(
              CASE, dice.moment(), person(), dice.maybe(dice::text), relation());
      case 1 ->
          new ChangeMediator(CASE, dice.moment(), person(), relation(), dice.maybe(dice::personal));
      case 2, 3 ->
          new RequestRecusal(
              CASE,
              dice.moment(),
              dice.pick(Side.class),
              person(),
              dice.pick(Relation.class),
              dice.personal());
      default ->
          new DecideRecusal(
              CASE,
              dice.moment(),
              dice.pick(RecusalDecision.class),
              dice.chance(50) ? person() : null,
              relation(),
              dice.chance(90) ? "head-001" : person(),
              dice.maybe(dice::personal));
    };
  }

  private MediationCommand aboutTests() {
    return dice.chance(50)
        ? new StartTest(
            CASE,
            dice.moment(),
            dice.personal(),
            dice.text(),
            dice.pick(TestBodyChoice.class),
            dice.pick(TestCostBearer.class))
        : new EndTest(
            CASE, dice.moment(), dice.pick(TestOutcome.class), dice.maybe(dice::personal));
  }

  private MediationCommand aboutEntrusting() {
    return dice.chance(50)
        ? new EntrustMediation(
            CASE,
            dice.moment(),
            dice.pick(EntrustedBodyKind.class),
            dice.text(),
            consent(),
            consent())
        : new EndEntrustment(
            CASE, dice.moment(), dice.pick(EntrustmentResult.class), dice.maybe(dice::personal));
  }

  private String person() {
    return dice.chance(95) ? dice.pick("person-001", "person-002") : dice.text();
  }

  private Relation relation() {
    return dice.chance(90) ? Relation.NONE : dice.pick(Relation.class);
  }

  private Consent consent() {
    return dice.chance(95)
        ? new Consent(
            dice.chance(95) ? ConsentForm.ONLINE : ConsentForm.IMPORTED_RECORD,
            dice.chance(95) ? CaseSamples.FILED_AT : dice.moment())
        : null;
  }

  private SettleMediation.Term term() {
    return dice.chance(80)
        ? new SettleMediation.Term(
            dice.pick(RecoveryType.class), dice.amountMinor(), dice.maybe(dice::day), null)
        : new SettleMediation.Term(
            null, dice.chance(90) ? 0 : dice.amountMinor(), null, dice.maybe(dice::personal));
  }
}
