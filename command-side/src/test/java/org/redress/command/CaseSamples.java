package org.redress.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.command.complaint.AcceptComplaint;
import org.redress.command.complaint.CloseComplaint;
import org.redress.command.complaint.FileComplaint;
import org.redress.command.complaint.PickUpComplaint;
import org.redress.command.complaint.RefuseComplaint;
import org.redress.command.complaint.ReopenComplaint;
import org.redress.command.complaint.WithdrawComplaint;
import org.redress.command.mediation.HoldMediationSession;
import org.redress.command.mediation.OpenMediation;
import org.redress.command.mediation.SettleMediation;
import org.redress.command.mediation.TerminateMediation;
import org.redress.command.refund.AgreeRefund;
import org.redress.command.refund.ConfirmRefund;
import org.redress.command.refund.DeclareRefundDefault;
import org.redress.command.refund.RecordRefundPayment;
import org.redress.command.refund.ReverseRefundPayment;
import org.redress.command.survey.AnswerSurvey;
import org.redress.command.survey.SendSurvey;
import org.redress.events.DisputeRoute;
import org.redress.events.RecoveryType;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;
import org.redress.events.mediation.SessionMode;
import org.redress.events.mediation.TerminationGround;
import org.redress.events.refund.EvidenceKind;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundLine;
import org.redress.events.survey.SurveyChannel;

/**
 * The commands of one ordinary case, hour by hour from its receipt on 2026-04-20 at 09:30 in
 * Shanghai. The agreement promises 420.00 CNY in two parts.
 */
public final class CaseSamples {

  public static final String CASE = "C-2026-000001";
  public static final String CODE = "91350100M000100Y43";
  public static final String MERCHANT = "M-" + CODE;
  public static final String REGION = "350102";
  public static final Instant FILED_AT = Instant.parse("2026-04-20T01:30:00Z");
  public static final LocalDate DUE_ON = LocalDate.of(2026, 5, 8);

  /** Hours from the receipt at which the sample commands happen. */
  public static final int PICKED_UP = 1;

  public static final int DECIDED = 2;
  public static final int WITHDRAWN = 35;
  public static final int OPENED = 10;
  public static final int HELD = 20;
  public static final int SETTLED = 30;
  public static final int AGREED = 31;
  public static final int PAID = 36;
  public static final int CLOSED = 40;
  public static final int SENT = 41;
  public static final int ANSWERED = 42;
  public static final int REOPENED = 60;
  public static final int CONFIRMED = 70;

  private CaseSamples() {}

  /** The moment so many hours after receipt. */
  public static Instant hour(int hours) {
    return FILED_AT.plus(Duration.ofHours(hours));
  }

  public static PersonalText text(String value) {
    return new PersonalText(value);
  }

  public static FileComplaint file() {
    return new FilingSample().command();
  }

  public static PickUpComplaint pickUp() {
    return new PickUpComplaint(CASE, hour(PICKED_UP), "officer-001");
  }

  public static AcceptComplaint accept() {
    return new AcceptComplaint(CASE, hour(DECIDED));
  }

  public static RefuseComplaint refuse() {
    return new RefuseComplaint(
        CASE,
        hour(DECIDED),
        RefusalGround.OVER_THREE_YEARS,
        text("样例:超过三年"),
        List.of(DisputeRoute.NEGOTIATION, DisputeRoute.COURT));
  }

  public static WithdrawComplaint withdraw() {
    return new WithdrawComplaint(CASE, hour(WITHDRAWN), text("样例:自行撤回"));
  }

  public static CloseComplaint close(ClosingOutcome outcome) {
    return new CloseComplaint(CASE, hour(CLOSED), outcome, null);
  }

  public static CloseComplaint close() {
    return close(ClosingOutcome.SELF_SETTLED);
  }

  public static ReopenComplaint reopen() {
    return new ReopenComplaint(CASE, hour(REOPENED), text("样例:协议未履行"));
  }

  public static Consent consent(int hour) {
    return new Consent(ConsentForm.WRITTEN, hour(hour));
  }

  public static OpenMediation openMediation() {
    return openMediation(OPENED);
  }

  public static OpenMediation openMediation(int hour) {
    return new OpenMediation(CASE, hour(hour), consent(3), consent(4), "mediator-001");
  }

  public static HoldMediationSession hold() {
    return new HoldMediationSession(CASE, hour(HELD), SessionMode.VIDEO, text("样例:双方陈述"));
  }

  public static SettleMediation settle() {
    return new SettleMediation(
        CASE,
        hour(SETTLED),
        List.of(
            new SettleMediation.Term(RecoveryType.REFUND, 30_000, DUE_ON, null),
            new SettleMediation.Term(RecoveryType.COMPENSATION, 12_000, DUE_ON, text("样例:赔偿"))),
        "CNY");
  }

  public static TerminateMediation terminate() {
    return new TerminateMediation(
        CASE, hour(SETTLED), TerminationGround.NO_AGREEMENT_POSSIBLE, text("样例:意见不一"));
  }

  public static AgreeRefund agree() {
    return new AgreeRefund(
        CASE, hour(AGREED), RecoverySource.SELF_SETTLED, null, parts(), "CNY", DUE_ON);
  }

  public static AgreeRefund agreeFromMediation() {
    return new AgreeRefund(
        CASE, hour(AGREED), RecoverySource.MEDIATION, "M1", parts(), "CNY", DUE_ON);
  }

  /** 300.00 and 120.00. */
  public static List<RefundLine> parts() {
    return List.of(
        new RefundLine(RecoveryType.REFUND, 30_000),
        new RefundLine(RecoveryType.COMPENSATION, 12_000));
  }

  public static RecordRefundPayment pay(long amountMinor) {
    return pay(amountMinor, PAID);
  }

  public static RecordRefundPayment pay(long amountMinor, int hour) {
    return new RecordRefundPayment(
        CASE,
        hour(hour),
        "R1",
        amountMinor,
        "CNY",
        new RecordRefundPayment.Evidence(EvidenceKind.BANK_RECEIPT, text("sample-receipt-1")));
  }

  public static ConfirmRefund confirm() {
    return new ConfirmRefund(CASE, hour(CONFIRMED), "R1");
  }

  /** On the day after the last day for payment. */
  public static DeclareRefundDefault declareDefault() {
    return new DeclareRefundDefault(CASE, ChinaTime.startOf(DUE_ON.plusDays(1)), "R1");
  }

  public static ReverseRefundPayment reverse(String paymentId) {
    return new ReverseRefundPayment(
        CASE, ChinaTime.startOf(DUE_ON.plusDays(9)), "R1", paymentId, text("样例:重复登记"));
  }

  public static SendSurvey sendSurvey() {
    return new SendSurvey(CASE, hour(SENT), SurveyChannel.SMS);
  }

  public static AnswerSurvey answer() {
    return new AnswerSurvey(CASE, hour(ANSWERED), 5, null, null);
  }
}
