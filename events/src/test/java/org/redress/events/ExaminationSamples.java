package org.redress.events;

import static org.redress.events.Samples.CASE;
import static org.redress.events.Samples.afterFiling;
import static org.redress.events.Samples.text;

import java.time.LocalDate;
import java.util.List;
import org.redress.events.examination.AbuseConclusion;
import org.redress.events.examination.AbuseFactor;
import org.redress.events.examination.AbuseSignalRecorded;
import org.redress.events.examination.AbuseSignalsAssessed;
import org.redress.events.examination.ComplaintDecision;
import org.redress.events.examination.DecisionNoticeGiven;
import org.redress.events.examination.HarmKnowledgeRecorded;
import org.redress.events.examination.SupplementReceived;
import org.redress.events.examination.SupplementRequested;

/** One sample of every event about the examination of a complaint. */
final class ExaminationSamples {

  private ExaminationSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new SupplementRequested(
            CASE, afterFiling(1), "B1", text("样例:购物凭证"), LocalDate.of(2026, 4, 24)),
        new SupplementReceived(CASE, afterFiling(2), "B1", afterFiling(1), text("样例:发票一张")),
        new HarmKnowledgeRecorded(
            CASE,
            afterFiling(1),
            LocalDate.of(2023, 4, 19),
            LocalDate.of(2026, 4, 19),
            LocalDate.of(2026, 4, 20),
            true,
            text("样例:购货发票")),
        new AbuseSignalRecorded(
            CASE, afterFiling(1), "A1", AbuseFactor.SHARED_CONTACT, text("样例:多人使用同一号码")),
        new AbuseSignalsAssessed(
            CASE,
            afterFiling(2),
            List.of("A1"),
            AbuseConclusion.FOR_DAILY_CONSUMPTION,
            text("样例:系同住家人"),
            "officer-001"),
        new DecisionNoticeGiven(
            CASE, afterFiling(3), ComplaintDecision.ACCEPTED, afterFiling(2), NoticeWay.SMS));
  }
}
