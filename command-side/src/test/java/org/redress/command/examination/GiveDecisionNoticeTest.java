package org.redress.command.examination;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.DECIDED;
import static org.redress.command.CaseSamples.accept;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.refuse;
import static org.redress.command.ExaminationSamples.TOLD;
import static org.redress.command.ExaminationSamples.tellDecision;
import static org.redress.command.Spec.givenCase;

import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.NoticeWay;
import org.redress.events.examination.ComplaintDecision;
import org.redress.events.examination.DecisionNoticeGiven;

class GiveDecisionNoticeTest {

  @Test
  void acceptanceIsTold() {
    givenCase(file(), accept())
        .when(tellDecision())
        .then(
            new DecisionNoticeGiven(
                CASE, hour(TOLD), ComplaintDecision.ACCEPTED, hour(DECIDED), NoticeWay.SMS));
  }

  @Test
  void refusalIsTold() {
    givenCase(file(), refuse())
        .when(tellDecision())
        .then(
            new DecisionNoticeGiven(
                CASE, hour(TOLD), ComplaintDecision.REFUSED, hour(DECIDED), NoticeWay.SMS));
  }

  @Test
  void noticeOfNothingIsRefused() {
    givenCase(file())
        .when(tellDecision())
        .thenRefused(ExaminationRefusal.NOT_DECIDED, "", "accept or refuse before this");
  }

  @Test
  void secondNoticeIsRefused() {
    givenCase(file(), accept(), tellDecision())
        .when(tellDecision())
        .thenRefused(ExaminationRefusal.DECISION_ALREADY_TOLD, "", null);
  }

  @Test
  void noticeBeforeTheDecisionIsRefused() {
    givenCase(file(), accept())
        .when(new GiveDecisionNotice(CASE, hour(DECIDED - 1), NoticeWay.LETTER))
        .thenRefused(InputRefusal.OCCURRED_TOO_EARLY, "occurredAt", "not before " + hour(DECIDED));
  }
}
