package org.redress.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.events.complaint.Channel;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.Complainant;
import org.redress.events.complaint.ComplaintAccepted;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintPickedUp;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.complaint.ComplaintReopened;
import org.redress.events.complaint.ComplaintWithdrawn;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.complaint.Respondent;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;
import org.redress.events.mediation.MediationOpened;
import org.redress.events.mediation.MediationSessionHeld;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.MediationTerminated;
import org.redress.events.mediation.SessionMode;
import org.redress.events.mediation.SettlementTerm;
import org.redress.events.mediation.TerminationGround;
import org.redress.events.merchant.MerchantRegistered;
import org.redress.events.pledge.NoReasonReturnCarriedOut;
import org.redress.events.pledge.NoReasonReturnRefused;
import org.redress.events.pledge.PledgeEnded;
import org.redress.events.pledge.PledgeKind;
import org.redress.events.pledge.PledgeMade;
import org.redress.events.pledge.PledgeResumed;
import org.redress.events.pledge.PledgeSuspended;
import org.redress.events.refund.Evidence;
import org.redress.events.refund.EvidenceKind;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundAgreed;
import org.redress.events.refund.RefundConfirmed;
import org.redress.events.refund.RefundDefaulted;
import org.redress.events.refund.RefundLine;
import org.redress.events.refund.RefundPaymentRecorded;
import org.redress.events.refund.RefundPaymentReversed;
import org.redress.events.survey.SurveyAnswered;
import org.redress.events.survey.SurveyChannel;
import org.redress.events.survey.SurveySent;

/** One sample of every event with every field filled, under the name of its class. */
final class Samples {

  static final String CASE = "C-2026-000001";
  static final String CODE = "91350100M000100Y43";
  static final String MERCHANT = "M-" + CODE;
  private static final String PLEDGE = "PL-2026-000001";
  static final String REGION = "350102";
  private static final Instant FILED = Instant.parse("2026-04-20T01:30:00.125Z");
  static final List<RecordFlag> ODD = List.of(RecordFlag.ENDS_BEFORE_IT_STARTS);
  private static final List<RefundLine> PARTS =
      List.of(
          new RefundLine(RecoveryType.REFUND, 30_000),
          new RefundLine(RecoveryType.COMPENSATION, 12_000));

  private Samples() {}

  /** Every sample by the name of its class. */
  static Map<String, DomainEvent> byName() {
    return Stream.of(
            complaint(),
            ExaminationSamples.all(),
            mediation(),
            ProceedingSamples.all(),
            FollowUpSamples.all(),
            refund(),
            survey(),
            PublicitySamples.all(),
            merchant(),
            pledge(),
            ClockSamples.all(),
            ReportEventSamples.all(),
            EnforcementEventSamples.all(),
            LetterEventSamples.all(),
            OdrSamples.all(),
            JurisdictionSamples.all(),
            IntakeSamples.all(),
            GroupSamples.all(),
            MarketSamples.stations(),
            MarketSamples.units(),
            MarketSamples.schemes(),
            MarketSamples.indicators(),
            RankingSamples.all(),
            OversightSamples.all(),
            OutreachSamples.all(),
            AnalysisSamples.all(),
            SignalSamples.all(),
            FormSamples.all())
        .flatMap(List::stream)
        .collect(Collectors.toMap(e -> e.getClass().getSimpleName(), Function.identity()));
  }

  static Protected text(String value) {
    return new Protected(PersonalDataKind.FREE_TEXT, "complainant", value);
  }

  static Protected note(String value) {
    return new Protected(PersonalDataKind.FREE_TEXT, "parties", value);
  }

  static Instant afterFiling(long hours) {
    return FILED.plusSeconds(hours * 3600);
  }

  private static List<DomainEvent> complaint() {
    return List.of(
        new ComplaintFiled(
            CASE,
            FILED,
            Channel.PLATFORM_12315,
            new Complainant(
                new Protected(PersonalDataKind.NAME, "complainant", "投诉人 001"),
                new Protected(PersonalDataKind.PHONE, "complainant", "00000000001"),
                new Protected(PersonalDataKind.ADDRESS, "complainant", "样例路 1 号")),
            new Respondent("样例商店 001", "样例路 2 号", CODE, MERCHANT, null),
            REGION,
            new Classification("12315", "质量"),
            new Classification("12315", "家用电器"),
            text("样例:商品不能使用"),
            List.of(RemedyRequested.RETURN_GOODS, RemedyRequested.REFUND),
            new ClaimedAmount(42_000, "CNY"),
            true,
            false,
            new ImportOrigin("sample", "row-1")),
        new ComplaintPickedUp(CASE, afterFiling(1), "officer-001"),
        new ComplaintAccepted(CASE, afterFiling(2)),
        new ComplaintRefused(
            CASE,
            afterFiling(2),
            RefusalGround.OVER_THREE_YEARS,
            text("样例:超过三年"),
            List.of(DisputeRoute.NEGOTIATION, DisputeRoute.COURT)),
        new ComplaintWithdrawn(CASE, afterFiling(3), text("样例:自行撤回")),
        new ComplaintClosed(CASE, afterFiling(90), ClosingOutcome.SETTLED, "AMT", ODD),
        new ComplaintReopened(CASE, afterFiling(120), text("样例:协议未履行")));
  }

  private static List<DomainEvent> mediation() {
    return List.of(
        new MediationOpened(
            CASE,
            afterFiling(30),
            "M1",
            new Consent(ConsentForm.WRITTEN, afterFiling(20)),
            new Consent(ConsentForm.ORAL_RECORDED, afterFiling(21)),
            "mediator-001",
            REGION,
            MERCHANT),
        new MediationSessionHeld(
            CASE, afterFiling(40), "M1", 1, SessionMode.VIDEO, note("样例:双方陈述")),
        new MediationSettled(
            CASE,
            afterFiling(50),
            "M1",
            List.of(
                new SettlementTerm(
                    1, RecoveryType.REFUND, 30_000, LocalDate.of(2026, 5, 8), note("样例:退货退款")),
                new SettlementTerm(
                    2, RecoveryType.COMPENSATION, 12_000, LocalDate.of(2026, 5, 8), note("样例:赔偿"))),
            42_000,
            "CNY",
            REGION,
            MERCHANT,
            ODD),
        new MediationTerminated(
            CASE,
            afterFiling(50),
            "M1",
            TerminationGround.NO_AGREEMENT_POSSIBLE,
            note("样例:意见不一"),
            REGION,
            MERCHANT,
            ODD));
  }

  private static List<DomainEvent> refund() {
    Evidence receipt =
        new Evidence(
            EvidenceKind.BANK_RECEIPT,
            new Protected(PersonalDataKind.REFERENCE, "complainant", "sample-receipt-1"));
    List<RefundLine> part =
        List.of(
            new RefundLine(RecoveryType.REFUND, 30_000),
            new RefundLine(RecoveryType.COMPENSATION, 2_000));
    return List.of(
        new RefundAgreed(
            CASE,
            afterFiling(50),
            "R1",
            RecoverySource.MEDIATION,
            "M1",
            PARTS,
            42_000,
            "CNY",
            LocalDate.of(2026, 5, 8),
            REGION,
            MERCHANT),
        new RefundPaymentRecorded(
            CASE,
            afterFiling(60),
            "R1",
            "P1",
            RecoverySource.MEDIATION,
            part,
            32_000,
            32_000,
            10_000,
            "CNY",
            receipt,
            REGION,
            MERCHANT),
        new RefundConfirmed(CASE, afterFiling(80), "R1", 42_000, "CNY", REGION, MERCHANT),
        new RefundDefaulted(
            CASE,
            afterFiling(500),
            "R1",
            10_000,
            "CNY",
            LocalDate.of(2026, 5, 8),
            REGION,
            MERCHANT),
        new RefundPaymentReversed(
            CASE,
            afterFiling(70),
            "R1",
            "P1",
            RecoverySource.MEDIATION,
            part,
            32_000,
            0,
            42_000,
            "CNY",
            text("样例:重复登记"),
            REGION,
            MERCHANT));
  }

  private static List<DomainEvent> survey() {
    return List.of(
        new SurveySent(CASE, afterFiling(91), "S1", SurveyChannel.SMS, REGION, MERCHANT),
        new SurveyAnswered(
            CASE,
            afterFiling(95),
            "S1",
            afterFiling(91),
            5,
            true,
            true,
            text("样例:满意"),
            REGION,
            MERCHANT));
  }

  private static List<DomainEvent> merchant() {
    return List.of(
        new MerchantRegistered(
            MERCHANT,
            afterFiling(-1000),
            "样例商店 001",
            CODE,
            "样例路 2 号",
            REGION,
            new Classification("sample", "零售"),
            new Protected(PersonalDataKind.PHONE, "contact", "00000000002"),
            new ImportOrigin("sample", "merchant-1")));
  }

  private static List<DomainEvent> pledge() {
    return List.of(
        new PledgeMade(
            PLEDGE,
            afterFiling(-900),
            MERCHANT,
            PledgeKind.OFFLINE_NO_REASON_RETURN,
            7,
            "样例:七日无理由退货",
            REGION),
        new PledgeSuspended(PLEDGE, afterFiling(200), MERCHANT, "样例:店面装修", REGION),
        new PledgeResumed(PLEDGE, afterFiling(300), MERCHANT, REGION),
        new PledgeEnded(PLEDGE, afterFiling(900), MERCHANT, "样例:停止经营", REGION),
        new NoReasonReturnCarriedOut(
            PLEDGE,
            afterFiling(100),
            MERCHANT,
            "T1",
            LocalDate.of(2026, 4, 20),
            LocalDate.of(2026, 4, 24),
            "样例商品",
            9_900,
            "CNY",
            1,
            REGION),
        new NoReasonReturnRefused(
            PLEDGE,
            afterFiling(100),
            MERCHANT,
            "R1",
            LocalDate.of(2026, 4, 20),
            LocalDate.of(2026, 4, 24),
            "样例商品",
            new Protected(PersonalDataKind.FREE_TEXT, "consumer", "样例:包装已拆"),
            REGION));
  }
}
