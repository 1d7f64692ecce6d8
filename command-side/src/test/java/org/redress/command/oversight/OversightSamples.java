package org.redress.command.oversight;

import static org.redress.command.CaseSamples.hour;

import java.time.LocalDate;
import java.util.List;
import org.redress.events.oversight.ReviewOutcome;
import org.redress.events.oversight.ReviewReason;

/** Commands about looking into one sample case. */
final class OversightSamples {

  static final String CASE = "C-2026-000001";
  static final String FILE = "OV-C-2026-000001";
  static final String BODY = "ORG-350100";
  static final String OFFICE = "ORG-350102";
  static final LocalDate DUE = LocalDate.parse("2026-05-20");

  /** Hours from the receipt at which the sample commands happen. */
  static final int OPENED = 5;

  static final int LATE = 50;

  private OversightSamples() {}

  static OpenOversightReview open() {
    return open(OPENED, CASE);
  }

  static OpenOversightReview open(int hour, String caseId) {
    return new OpenOversightReview(
        caseId, hour(hour), BODY, OFFICE, List.of(ReviewReason.OVERDUE, ReviewReason.OVERDUE));
  }

  static RecordFinding find() {
    return new RecordFinding(CASE, hour(10), BODY, "样例:未在七个工作日内告知", "15");
  }

  static DemandRectification demand(String findingId, LocalDate dueOn) {
    return new DemandRectification(CASE, hour(12), BODY, findingId, "样例:补发告知书", dueOn);
  }

  static DemandRectification demand() {
    return demand("F1", DUE);
  }

  static ReportRectification report(int hour, String office, String rectificationId) {
    return new ReportRectification(CASE, hour(hour), office, rectificationId, "样例:已补发");
  }

  static ReportRectification report() {
    return report(20, OFFICE, "Z1");
  }

  static CloseOversightReview close(ReviewOutcome outcome) {
    return new CloseOversightReview(CASE, hour(LATE), BODY, outcome, "样例:结论");
  }
}
