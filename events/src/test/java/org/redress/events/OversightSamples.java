package org.redress.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.oversight.FindingRecorded;
import org.redress.events.oversight.RectificationDemanded;
import org.redress.events.oversight.RectificationReported;
import org.redress.events.oversight.ReviewClosed;
import org.redress.events.oversight.ReviewOpened;
import org.redress.events.oversight.ReviewOutcome;
import org.redress.events.oversight.ReviewReason;

/** Samples of the facts about looking into the handling of a case. */
final class OversightSamples {

  private static final String FILE = "OV-C-2026-000001";
  private static final Instant AT = Instant.parse("2026-04-20T03:30:00.125Z");
  private static final LocalDate DUE = LocalDate.parse("2026-05-20");

  private OversightSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new ReviewOpened(
            FILE,
            AT,
            "V1",
            "C-2026-000001",
            "350102",
            "ORG-350102",
            "ORG-350100",
            List.of(ReviewReason.OVERDUE, ReviewReason.SPOT_CHECK)),
        new FindingRecorded(FILE, AT, "V1", "F1", "样例:未在七个工作日内告知", "15"),
        new RectificationDemanded(FILE, AT, "V1", "Z1", "F1", "样例:补发告知书", DUE),
        new RectificationReported(FILE, AT, "V1", "Z1", "样例:已补发", DUE, false),
        new ReviewClosed(FILE, AT, "V1", ReviewOutcome.RECTIFIED, "样例:整改到位"));
  }
}
