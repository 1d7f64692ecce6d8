package org.redress.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.DomainEvent;
import org.redress.events.NoticeWay;
import org.redress.events.Operator;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.RecoveryType;
import org.redress.events.complaint.Channel;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.complaint.Complainant;
import org.redress.events.complaint.ComplaintAccepted;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.complaint.Respondent;
import org.redress.events.form.FormAttachments;
import org.redress.events.form.FormContact;
import org.redress.events.form.FormOrder;
import org.redress.events.form.OfficialForm;
import org.redress.events.intake.IdentityProofRecorded;
import org.redress.events.intake.IdentityProofRequested;
import org.redress.events.mediation.MediationNoticeGiven;
import org.redress.events.mediation.MediationSettled;
import org.redress.events.mediation.MediationTerminated;
import org.redress.events.mediation.SettlementTerm;
import org.redress.events.mediation.Side;
import org.redress.events.mediation.TerminationGround;
import org.redress.events.report.ReportFiled;
import org.redress.events.report.ReportNoticeBasis;
import org.redress.events.report.ReportNoticeWay;
import org.redress.events.report.Reporter;
import org.redress.events.report.ReporterTold;

/** Facts of a complaint and of a report with something to tell on every form. */
final class FormFacts {

  static final Instant AT = Instant.parse("2026-04-20T01:00:00Z");
  static final String PHONE = "13900000017";

  private static final String CASE = "C-1";
  private static final String REPORT = "RP-1";
  private static final String MEDIATION = "M1";
  private static final String REGION = "320585";

  private FormFacts() {}

  static List<DomainEvent> complaint(RefusalGround refusal, TerminationGround termination) {
    return List.of(
        new ComplaintFiled(
            CASE,
            AT,
            Channel.WINDOW,
            new Complainant(name(), phone(), address()),
            new Respondent("某电器商行", "中山路 9 号", null, null, null),
            REGION,
            null,
            null,
            text("购买电饭煲一台，使用三日后不能加热。\n附：购物小票。"),
            List.of(RemedyRequested.REFUND, RemedyRequested.COMPENSATE),
            new ClaimedAmount(129_900, "CNY"),
            true,
            false,
            null),
        new IdentityProofRequested(CASE, AT, LocalDate.of(2026, 4, 27)),
        new IdentityProofRecorded(
            CASE,
            AT,
            "居民身份证",
            new Protected(PersonalDataKind.ID_NUMBER, "complainant", "样例证件 017")),
        new ComplaintAccepted(CASE, AT),
        new ComplaintRefused(CASE, AT, refusal, text("购买数量明显超出合理需要"), List.of()),
        new MediationNoticeGiven(
            CASE,
            AT,
            MEDIATION,
            Instant.parse("2026-04-23T01:30:00Z"),
            "第一调解室",
            List.of("调解员 3", "调解员 4"),
            5,
            NoticeWay.LETTER),
        new MediationTerminated(CASE, AT, MEDIATION, termination, null, REGION, null, List.of()),
        new MediationSettled(
            CASE,
            AT,
            MEDIATION,
            List.of(
                new SettlementTerm(1, RecoveryType.REFUND, 129_900, LocalDate.of(2026, 5, 1), null),
                new SettlementTerm(2, null, 0, null, text("投诉人退回商品"))),
            129_900,
            "CNY",
            REGION,
            null,
            List.of()));
  }

  static List<DomainEvent> complaint() {
    return complaint(RefusalGround.NOT_DAILY_CONSUMPTION, TerminationGround.ABSENT_OR_REFUSES);
  }

  static List<DomainEvent> report(@Nullable Reporter reporter) {
    return List.of(
        new ReportFiled(
            REPORT,
            AT,
            Channel.LETTER,
            reporter,
            false,
            new Operator("某食品店", "中山路 10 号", null, null),
            text("销售超过保质期的食品"),
            text("购物小票与照片"),
            REGION,
            null,
            null,
            null,
            null,
            null),
        new ReporterTold(
            REPORT,
            AT,
            ReportNoticeBasis.FOOD_SAFETY_LAW_115,
            null,
            ReportNoticeWay.values()[0],
            text("已经立案调查")));
  }

  static List<DomainEvent> report() {
    return report(new Reporter(name(), phone(), address(), null));
  }

  /** The facts that the form tells of. */
  static List<DomainEvent> of(OfficialForm form) {
    return switch (form) {
      case REPORT_REGISTRATION, REPORT_RESULT_NOTICE -> report();
      default -> complaint();
    };
  }

  static FormOrder order(OfficialForm form) {
    return order(form, Side.COMPLAINANT);
  }

  static FormOrder order(OfficialForm form, Side addressee) {
    return new FormOrder(
        form,
        "某区市场监督管理局",
        "某市监诉〔2026〕第17号",
        MEDIATION,
        addressee,
        new FormContact(
            new Protected(PersonalDataKind.NAME, "contact", "经办人 8"),
            new Protected(PersonalDataKind.PHONE, "contact", "0512-00000008"),
            "人民路 2 号"),
        "某镇市场监督管理分局",
        LocalDate.of(2026, 5, 20),
        new FormAttachments(2, 5),
        List.of("购物凭证"));
  }

  private static Protected name() {
    return new Protected(PersonalDataKind.NAME, "complainant", "投诉人 017");
  }

  private static Protected phone() {
    return new Protected(PersonalDataKind.PHONE, "complainant", PHONE);
  }

  private static Protected address() {
    return new Protected(PersonalDataKind.ADDRESS, "complainant", "解放路 17 号");
  }

  static Protected text(String words) {
    return new Protected(PersonalDataKind.FREE_TEXT, "complainant", words);
  }
}
