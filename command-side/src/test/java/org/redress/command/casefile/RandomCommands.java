package org.redress.command.casefile;

import java.util.List;
import org.redress.command.CaseCommand;
import org.redress.command.CaseSamples;
import org.redress.command.Dice;
import org.redress.command.complaint.AcceptComplaint;
import org.redress.command.complaint.CloseComplaint;
import org.redress.command.complaint.FileComplaint;
import org.redress.command.complaint.PickUpComplaint;
import org.redress.command.complaint.RefuseComplaint;
import org.redress.command.complaint.ReopenComplaint;
import org.redress.command.complaint.WithdrawComplaint;
import org.redress.command.refund.AgreeRefund;
import org.redress.command.refund.ConfirmRefund;
import org.redress.command.refund.DeclareRefundDefault;
import org.redress.command.refund.RecordRefundPayment;
import org.redress.command.refund.ReverseRefundPayment;
import org.redress.command.survey.AnswerSurvey;
import org.redress.command.survey.SendSurvey;
import org.redress.events.Classification;
import org.redress.events.DisputeRoute;
import org.redress.events.ImportOrigin;
import org.redress.events.RecoveryType;
import org.redress.events.complaint.Channel;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.complaint.Respondent;
import org.redress.events.refund.EvidenceKind;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundLine;
import org.redress.events.survey.SurveyChannel;

/** Commands about one case in any order and with any values. */
final class RandomCommands {

  private static final String CASE = CaseSamples.CASE;

  private final Dice dice;
  private final RandomExamination examination;
  private final RandomMediation mediation;
  private final RandomFollowUp followUp;

  RandomCommands(Dice dice) {
    this.dice = dice;
    this.examination = new RandomExamination(dice);
    this.mediation = new RandomMediation(dice);
    this.followUp = new RandomFollowUp(dice);
  }

  CaseCommand next() {
    return switch (dice.below(15)) {
      case 0, 1, 2 -> complaint();
      case 3 -> examination.next();
      case 4, 5, 6, 7 -> mediation.next();
      case 8, 9 -> followUp.next();
      case 10, 11, 12, 13 -> refund();
      default -> survey();
    };
  }

  FileComplaint file() {
    return new FileComplaint(
        CASE,
        dice.moment(),
        dice.pick(Channel.class),
        new FileComplaint.Complainant(
            dice.personal(),
            dice.chance(95) ? dice.personal() : null,
            dice.chance(95) ? dice.personal() : null),
        new Respondent(
            dice.text(),
            dice.chance(95) ? dice.text() : null,
            dice.pick(CaseSamples.CODE, null, dice.chance(90) ? null : "91350100M000100Y4Z"),
            dice.pick(null, null, CaseSamples.MERCHANT),
            null),
        dice.region(),
        dice.maybe(() -> new Classification("12315", dice.text())),
        null,
        dice.personal(),
        dice.list(() -> dice.pick(RemedyRequested.class)),
        dice.maybe(() -> new ClaimedAmount(dice.amountMinor(), dice.currency())),
        dice.chance(50),
        dice.chance(50),
        dice.chance(30) ? new ImportOrigin("sample", dice.text()) : null);
  }

  private CaseCommand complaint() {
    return switch (dice.below(12)) {
      case 0 -> file();
      case 1, 2 -> new PickUpComplaint(CASE, dice.moment(), dice.text());
      case 3, 4, 5 -> new AcceptComplaint(CASE, dice.moment());
      case 6 ->
          dice.chance(60)
              ? new RefuseComplaint(
                  CASE,
                  dice.moment(),
                  dice.pick(RefusalGround.class),
                  dice.personal(),
                  dice.list(() -> dice.pick(DisputeRoute.class)))
              : new AcceptComplaint(CASE, dice.moment());
      case 7 ->
          dice.chance(20)
              ? new WithdrawComplaint(CASE, dice.moment(), dice.maybe(dice::personal))
              : new AcceptComplaint(CASE, dice.moment());
      case 8, 9 ->
          new CloseComplaint(
              CASE,
              dice.moment(),
              dice.pick(ClosingOutcome.class),
              dice.chance(10) ? dice.text() : null);
      default -> new ReopenComplaint(CASE, dice.moment(), dice.personal());
    };
  }

  private CaseCommand refund() {
    return switch (dice.below(10)) {
      case 0, 1 ->
          new AgreeRefund(
              CASE,
              dice.moment(),
              dice.pick(RecoverySource.class),
              dice.chance(40) ? dice.numbered("M") : null,
              lines(),
              dice.currency(),
              dice.maybe(dice::day));
      case 2, 3, 4, 5 ->
          new RecordRefundPayment(
              CASE,
              dice.moment(),
              dice.numbered("R"),
              dice.amountMinor(),
              dice.currency(),
              new RecordRefundPayment.Evidence(dice.pick(EvidenceKind.class), dice.personal()));
      case 6 -> new ConfirmRefund(CASE, dice.moment(), dice.numbered("R"));
      case 7 -> new DeclareRefundDefault(CASE, dice.moment(), dice.numbered("R"));
      default ->
          new ReverseRefundPayment(
              CASE, dice.moment(), dice.numbered("R"), dice.numbered("P"), dice.personal());
    };
  }

  private List<RefundLine> lines() {
    return dice.chance(50)
        ? dice.list(() -> new RefundLine(dice.pick(RecoveryType.class), dice.amountMinor()))
        : List.of(
            new RefundLine(RecoveryType.REFUND, dice.amountMinor()),
            new RefundLine(RecoveryType.COMPENSATION, dice.amountMinor()),
            new RefundLine(RecoveryType.REFUND, dice.amountMinor()));
  }

  private CaseCommand survey() {
    return dice.chance(50)
        ? new SendSurvey(CASE, dice.moment(), dice.pick(SurveyChannel.class))
        : new AnswerSurvey(
            CASE,
            dice.moment(),
            dice.chance(50) ? (Integer) (dice.below(8) - 1) : null,
            dice.chance(50) ? (Boolean) dice.chance(50) : null,
            dice.maybe(dice::personal));
  }
}
