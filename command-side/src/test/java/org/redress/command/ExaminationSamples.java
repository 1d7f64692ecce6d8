package org.redress.command;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;

import java.time.LocalDate;
import org.redress.command.examination.AssessAbuseSignals;
import org.redress.command.examination.GiveDecisionNotice;
import org.redress.command.examination.RecordAbuseSignal;
import org.redress.command.examination.RecordHarmKnowledge;
import org.redress.command.examination.RecordSupplement;
import org.redress.command.examination.RequestSupplement;
import org.redress.events.NoticeWay;
import org.redress.events.examination.AbuseConclusion;
import org.redress.events.examination.AbuseFactor;

/** What is done about the sample case to decide on it and to tell the decision of hour 2. */
public final class ExaminationSamples {

  public static final LocalDate UNTIL = LocalDate.of(2026, 4, 24);
  public static final int ASKED = 1;
  public static final int SUPPLIED = 2;
  public static final int TOLD = 3;
  public static final int NOTICED = 1;
  public static final int WEIGHED = 2;

  private ExaminationSamples() {}

  public static RequestSupplement requestSupplement() {
    return new RequestSupplement(CASE, hour(ASKED), text("样例:购物凭证"), UNTIL);
  }

  public static RecordSupplement recordSupplement() {
    return new RecordSupplement(CASE, hour(SUPPLIED), text("样例:发票一张"));
  }

  public static RecordAbuseSignal recordSignal() {
    return new RecordAbuseSignal(
        CASE, hour(NOTICED), AbuseFactor.SHARED_CONTACT, text("样例:多人使用同一号码"));
  }

  public static AssessAbuseSignals assessSignals() {
    return new AssessAbuseSignals(
        CASE,
        hour(WEIGHED),
        AbuseConclusion.FOR_DAILY_CONSUMPTION,
        text("样例:系同住家人"),
        "officer-001");
  }

  public static GiveDecisionNotice tellDecision() {
    return new GiveDecisionNotice(CASE, hour(TOLD), NoticeWay.SMS);
  }

  public static RecordHarmKnowledge harmKnown() {
    return harmKnown(LocalDate.of(2026, 3, 1));
  }

  public static RecordHarmKnowledge harmKnown(LocalDate day) {
    return new RecordHarmKnowledge(CASE, hour(NOTICED), day, text("样例:购货发票"));
  }
}
