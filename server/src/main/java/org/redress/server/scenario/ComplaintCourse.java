package org.redress.server.scenario;

import static org.redress.server.scenario.Labels.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.redress.command.Command;
import org.redress.command.complaint.AcceptComplaint;
import org.redress.command.complaint.CloseComplaint;
import org.redress.command.complaint.FileComplaint;
import org.redress.command.complaint.PickUpComplaint;
import org.redress.command.complaint.RefuseComplaint;
import org.redress.command.complaint.WithdrawComplaint;
import org.redress.command.examination.GiveDecisionNotice;
import org.redress.command.mediation.EntrustMediation;
import org.redress.command.mediation.OpenMediation;
import org.redress.command.mediation.SettleMediation;
import org.redress.command.odr.FallBackToAuthority;
import org.redress.command.odr.RecordOdrFailure;
import org.redress.command.odr.RecordOdrSettlement;
import org.redress.command.odr.SendToOdrEnterprise;
import org.redress.command.refund.AgreeRefund;
import org.redress.command.refund.RecordRefundPayment;
import org.redress.command.survey.AnswerSurvey;
import org.redress.command.survey.SendSurvey;
import org.redress.events.DisputeRoute;
import org.redress.events.NoticeWay;
import org.redress.events.RecoveryType;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.complaint.Respondent;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;
import org.redress.events.mediation.EntrustedBodyKind;
import org.redress.events.odr.FallbackReason;
import org.redress.events.refund.EvidenceKind;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundLine;
import org.redress.events.survey.SurveyChannel;

/** Writes the commands of one complaint in their order, each on its working day. */
final class ComplaintCourse {

  /** The body that car disputes are entrusted to. */
  static final String CAR_COMMITTEE = "汽车消费纠纷人民调解委员会";

  private static final String CURRENCY = "CNY";
  private static final int MOST_DAYS_TO_DECIDE = 5;
  private static final int DAYS_WITH_ENTERPRISE = 5;

  /** One working day after the enterprise's ten have passed. */
  private static final int DAYS_UNTIL_FALLBACK = 11;

  private final Complaint plan;
  private final Year year;
  private final Place place;
  private final List<Command> commands = new ArrayList<>();

  private ComplaintCourse(Complaint plan, Year year, Place place) {
    this.plan = plan;
    this.year = year;
    this.place = place;
  }

  static List<Command> of(Complaint plan, Year year, Place place) {
    var course = new ComplaintCourse(plan, year, place);
    course.tell();
    return course.commands;
  }

  private void tell() {
    int received = plan.received();
    file();
    then(new PickUpComplaint(plan.id(), at(received, 10), "scenario-officer"));
    switch (plan.ending()) {
      case MEDIATED, ENTRUSTED, SELF_SETTLED, NOT_SETTLED -> handle(received, plan.days());
      case REFUSED -> refuse(received + Math.min(plan.days(), MOST_DAYS_TO_DECIDE));
      case ODR_SETTLED -> settleOnline(received);
      case ODR_FAILED -> failOnline(received);
      case ODR_EXPIRED -> expireOnline(received);
    }
  }

  private void file() {
    then(
        new FileComplaint(
            plan.id(),
            year.at(plan.received(), 9, plan.number() % 60),
            plan.channel(),
            new FileComplaint.Complainant(
                Labels.person("投诉人", plan.number()),
                Labels.phone(plan.number()),
                Labels.address(plan.number())),
            new Respondent(
                Labels.operator(plan.operator()),
                Labels.street(plan.operator()),
                Labels.creditCode(plan.series(), plan.operator()).value(),
                null,
                null),
            place.region(),
            Labels.classification(plan.problem()),
            Labels.classification(plan.object()),
            text("示例投诉内容"),
            List.of(RemedyRequested.REFUND),
            null,
            plan.consents(),
            false,
            null));
  }

  /** The authority accepts, and the complaint ends that many working days after the first. */
  private void handle(int from, int days) {
    int decided = from + Math.min(days, MOST_DAYS_TO_DECIDE);
    int ended = from + days;
    then(new AcceptComplaint(plan.id(), at(decided, 12)));
    then(new GiveDecisionNotice(plan.id(), at(decided, 13), NoticeWay.SMS));
    ClosingOutcome outcome =
        switch (plan.ending()) {
          case MEDIATED, ENTRUSTED -> {
            mediate(at(decided, 14), at(ended, 15));
            yield ClosingOutcome.SETTLED;
          }
          case SELF_SETTLED -> ClosingOutcome.SELF_SETTLED;
          case NOT_SETTLED, REFUSED, ODR_SETTLED, ODR_FAILED, ODR_EXPIRED ->
              ClosingOutcome.NOT_SETTLED;
        };
    then(new CloseComplaint(plan.id(), at(ended, 17), outcome, null));
    ask(ended);
  }

  private void mediate(Instant opened, Instant agreed) {
    var online = new Consent(ConsentForm.ONLINE, opened);
    then(new OpenMediation(plan.id(), opened, online, online, "scenario-mediator"));
    if (plan.ending() == Complaint.Ending.ENTRUSTED) {
      then(
          new EntrustMediation(
              plan.id(),
              opened,
              EntrustedBodyKind.PEOPLES_MEDIATION_COMMITTEE,
              CAR_COMMITTEE,
              online,
              online));
    }
    boolean money = plan.paidMinor() > 0;
    then(
        new SettleMediation(
            plan.id(),
            agreed,
            List.of(
                new SettleMediation.Term(
                    money ? RecoveryType.REFUND : null,
                    plan.paidMinor(),
                    null,
                    money ? null : text("示例条款"))),
            CURRENCY));
    if (money) {
      pay(agreed);
    }
  }

  private void pay(Instant at) {
    then(
        new AgreeRefund(
            plan.id(),
            at,
            RecoverySource.MEDIATION,
            "M1",
            List.of(new RefundLine(RecoveryType.REFUND, plan.paidMinor())),
            CURRENCY,
            null));
    then(
        new RecordRefundPayment(
            plan.id(),
            at,
            "R1",
            plan.paidMinor(),
            CURRENCY,
            new RecordRefundPayment.Evidence(
                EvidenceKind.BANK_RECEIPT, text("示例凭证 " + plan.number()))));
  }

  private void ask(int day) {
    if (plan.survey() == Complaint.Survey.NONE) {
      return;
    }
    then(new SendSurvey(plan.id(), at(day, 18), SurveyChannel.SMS));
    Integer score = plan.survey().score();
    if (score != null) {
      then(new AnswerSurvey(plan.id(), at(day, 19), score, null, null));
    }
  }

  private void refuse(int day) {
    then(
        new RefuseComplaint(
            plan.id(),
            at(day, 12),
            RefusalGround.NOT_WITHIN_DUTY,
            text("示例理由"),
            List.of(DisputeRoute.NEGOTIATION, DisputeRoute.COURT)));
    then(new GiveDecisionNotice(plan.id(), at(day, 13), NoticeWay.SMS));
  }

  private void send(int day) {
    then(new SendToOdrEnterprise(plan.id(), at(day, 11), at(day, 10)));
  }

  private void settleOnline(int day) {
    send(day);
    int settled = day + DAYS_WITH_ENTERPRISE;
    then(
        new RecordOdrSettlement(
            plan.id(), at(settled, 12), text("示例过程"), text("示例方式"), text("示例结果"), null));
    then(new WithdrawComplaint(plan.id(), at(settled, 13), text("示例理由")));
  }

  private void failOnline(int day) {
    send(day);
    int failed = day + DAYS_WITH_ENTERPRISE;
    then(new RecordOdrFailure(plan.id(), at(failed, 11), text("示例理由")));
    handle(failed, plan.days());
  }

  private void expireOnline(int day) {
    send(day);
    int back = day + DAYS_UNTIL_FALLBACK;
    then(new FallBackToAuthority(plan.id(), at(back, 11), FallbackReason.TIME_PASSED));
    handle(back, plan.days());
  }

  private Instant at(int day, int hour) {
    return year.at(day, hour, 0);
  }

  private void then(Command command) {
    commands.add(command);
  }
}
