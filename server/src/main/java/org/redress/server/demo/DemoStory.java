package org.redress.server.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.redress.command.Command;
import org.redress.command.PersonalText;
import org.redress.command.complaint.AcceptComplaint;
import org.redress.command.complaint.CloseComplaint;
import org.redress.command.complaint.FileComplaint;
import org.redress.command.complaint.PickUpComplaint;
import org.redress.command.complaint.RefuseComplaint;
import org.redress.command.complaint.ReopenComplaint;
import org.redress.command.complaint.WithdrawComplaint;
import org.redress.command.examination.GiveDecisionNotice;
import org.redress.command.followup.GiveTerminationNotice;
import org.redress.command.mediation.GiveMediationNotice;
import org.redress.command.mediation.HoldMediationSession;
import org.redress.command.mediation.OpenMediation;
import org.redress.command.mediation.SettleMediation;
import org.redress.command.mediation.TerminateMediation;
import org.redress.command.refund.ConfirmRefund;
import org.redress.command.refund.DeclareRefundDefault;
import org.redress.command.refund.RecordRefundPayment;
import org.redress.command.refund.ReverseRefundPayment;
import org.redress.command.survey.AnswerSurvey;
import org.redress.events.DisputeRoute;
import org.redress.events.NoticeWay;
import org.redress.events.RecoveryType;
import org.redress.events.complaint.Channel;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.complaint.Respondent;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;
import org.redress.events.mediation.SessionMode;
import org.redress.events.mediation.TerminationGround;
import org.redress.events.refund.EvidenceKind;

/** Writes the course of one sample case. The same number and seed give the same case. */
final class DemoStory {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
  private static final int DAYS = 330;
  private static final String OFFICER = "demo-officer";
  private static final String CURRENCY = "CNY";
  private static final String REFUND = "R1";
  private static final List<DisputeRoute> OTHER_ROUTES =
      List.of(DisputeRoute.NEGOTIATION, DisputeRoute.COURT);
  private static final int RECUSAL_DAYS = 3;

  private final Random random;
  private final String caseId;
  private final int number;
  private final List<DemoCase.Step> steps = new ArrayList<>();
  private Instant now;

  private DemoStory(int number, long seed) {
    this.random = new Random(seed * 1_000_003 + number);
    this.number = number;
    this.caseId = String.format(Locale.ROOT, "demo-%04d", number);
    this.now =
        FIRST_DAY
            .plusDays(random.nextInt(DAYS))
            .atTime(9 + random.nextInt(8), random.nextInt(60))
            .atZone(ZONE)
            .toInstant();
  }

  /** The course of the case with this number. */
  static DemoCase write(int number, long seed) {
    var story = new DemoStory(number, seed);
    story.tell();
    return new DemoCase(story.caseId, List.copyOf(story.steps));
  }

  private void tell() {
    long claimedMinor = 1_000L + random.nextInt(300_000);
    file(claimedMinor);
    int course = random.nextInt(100);
    if (course < 4) {
      return;
    }
    later(20);
    then(new PickUpComplaint(caseId, now, OFFICER));
    if (course < 7) {
      return;
    }
    later(5 * 24);
    if (course < 15) {
      then(
          new RefuseComplaint(
              caseId, now, any(RefusalGround.values()), text("示例理由"), OTHER_ROUTES));
      then(new GiveDecisionNotice(caseId, now, NoticeWay.SMS));
    } else if (course < 20) {
      then(new WithdrawComplaint(caseId, now, null));
    } else {
      then(new AcceptComplaint(caseId, now));
      then(new GiveDecisionNotice(caseId, now, NoticeWay.SMS));
      mediate(claimedMinor, course < 25);
    }
  }

  private void file(long claimedMinor) {
    int merchant = 1 + random.nextInt(DemoLists.MERCHANTS);
    then(
        new FileComplaint(
            caseId,
            now,
            any(Channel.values()),
            new FileComplaint.Complainant(
                text(String.format(Locale.ROOT, "投诉人 %03d", number)),
                text(String.format(Locale.ROOT, "000 0000 %04d", number)),
                text(String.format(Locale.ROOT, "示例路 %d 号", number))),
            new Respondent(
                DemoLists.merchantName(merchant),
                String.format(Locale.ROOT, "示例街 %d 号", merchant),
                DemoLists.creditCode(merchant).value(),
                null,
                null),
            DemoLists.region(merchant),
            DemoLists.classification(any(DemoLists.PROBLEMS)),
            DemoLists.classification(any(DemoLists.OBJECTS)),
            text("示例投诉内容"),
            List.of(any(RemedyRequested.values())),
            new ClaimedAmount(claimedMinor, CURRENCY),
            random.nextInt(10) < 8,
            random.nextBoolean(),
            null));
  }

  private void mediate(long claimedMinor, boolean stillOpen) {
    later(48);
    String mediator = "demo-mediator-" + (1 + random.nextInt(5));
    then(
        new OpenMediation(
            caseId,
            now,
            new Consent(ConsentForm.ONLINE, now),
            new Consent(ConsentForm.ORAL_RECORDED, now),
            mediator));
    Instant opened = now;
    later(7 * 24);
    SessionMode mode = any(SessionMode.values());
    if (mode == SessionMode.ON_SITE) {
      then(notice(opened, mediator));
    }
    then(new HoldMediationSession(caseId, now, mode, text("示例记录")));
    if (stillOpen) {
      return;
    }
    later(20 * 24);
    if (random.nextInt(100) < 72) {
      settle(claimedMinor);
    } else {
      then(new TerminateMediation(caseId, now, any(TerminationGround.values()), null));
      then(
          new GiveTerminationNotice(
              caseId,
              now,
              "M1",
              NoticeWay.LETTER,
              List.of(DisputeRoute.ARBITRATION, DisputeRoute.COURT)));
      close(ClosingOutcome.NOT_SETTLED);
    }
  }

  /** Told on the day of opening about the session that is held now. */
  private GiveMediationNotice notice(Instant given, String mediator) {
    return new GiveMediationNotice(
        caseId, given, now, "示例调解室", List.of(mediator), RECUSAL_DAYS, NoticeWay.PHONE);
  }

  private void settle(long claimedMinor) {
    boolean money = random.nextInt(100) < 85;
    long agreedMinor = money ? claimedMinor / 2 + random.nextInt((int) (claimedMinor / 2)) : 0;
    then(
        new SettleMediation(
            caseId,
            now,
            List.of(
                new SettleMediation.Term(
                    money ? any(RecoveryType.values()) : null,
                    agreedMinor,
                    null,
                    money ? null : text("示例条款"))),
            CURRENCY));
    if (money) {
      pay(agreedMinor);
    }
    close(ClosingOutcome.SETTLED);
  }

  private void pay(long agreedMinor) {
    int course = random.nextInt(100);
    later(10 * 24);
    if (course < 6) {
      afterAutomation(new DeclareRefundDefault(caseId, now, REFUND));
    } else if (course < 20) {
      afterAutomation(payment(agreedMinor / 2));
      later(5 * 24);
      then(payment(agreedMinor - agreedMinor / 2));
      then(new ConfirmRefund(caseId, now, REFUND));
    } else {
      afterAutomation(payment(agreedMinor));
      if (course < 24) {
        later(24);
        then(new ReverseRefundPayment(caseId, now, REFUND, "P1", text("示例理由")));
      } else {
        then(new ConfirmRefund(caseId, now, REFUND));
      }
    }
  }

  private RecordRefundPayment payment(long amountMinor) {
    return new RecordRefundPayment(
        caseId,
        now,
        REFUND,
        amountMinor,
        CURRENCY,
        new RecordRefundPayment.Evidence(EvidenceKind.BANK_RECEIPT, text("示例凭证 " + number)));
  }

  private void close(ClosingOutcome outcome) {
    later(24);
    then(new CloseComplaint(caseId, now, outcome, null));
    int course = random.nextInt(100);
    later(72);
    if (course < 50) {
      int score = 1 + Math.min(4, (int) Math.round(Math.sqrt(random.nextInt(25))));
      afterAutomation(new AnswerSurvey(caseId, now, score, null, null));
    } else if (course < 68) {
      afterAutomation(new AnswerSurvey(caseId, now, null, random.nextInt(10) < 8, text("示例评价")));
    } else if (course < 70) {
      then(new ReopenComplaint(caseId, now, text("示例理由")));
    }
  }

  private void later(int atMostHours) {
    now = now.plus(Duration.ofMinutes(30 + random.nextInt(atMostHours * 60)));
  }

  private void then(Command command) {
    steps.add(new DemoCase.Step(command, false));
  }

  private void afterAutomation(Command command) {
    steps.add(new DemoCase.Step(command, true));
  }

  private static PersonalText text(String value) {
    return new PersonalText(value);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
