package org.redress.command.outreach;

import static org.redress.command.CaseSamples.hour;

import java.time.LocalDate;
import org.redress.events.outreach.OutreachProfile;
import org.redress.events.outreach.OutreachReach;

/** The commands of one activity for consumers. */
final class OutreachSamples {

  static final String ACTIVITY = "OA-2026-000001";
  static final LocalDate DAY = LocalDate.of(2026, 4, 20);
  private static final OutreachProfile PROFILE =
      new OutreachProfile("样例:消费维权进社区", "进社区", "350102", "样例局");

  private OutreachSamples() {}

  static PlanOutreach plan() {
    return new PlanOutreach(ACTIVITY, hour(0), PROFILE, DAY);
  }

  static RecordOutreach held(LocalDate day, long leaflets) {
    return new RecordOutreach(ACTIVITY, hour(2), PROFILE, day, new OutreachReach(leaflets, 120, 5));
  }

  static CorrectOutreach correct() {
    return new CorrectOutreach(ACTIVITY, hour(3), new OutreachReach(230, 120, 5), "样例:漏计");
  }

  static CancelOutreach cancel() {
    return new CancelOutreach(ACTIVITY, hour(1), "样例:改期");
  }

  static PublishComparisonTest test(int firms) {
    return new PublishComparisonTest(ACTIVITY, hour(0), PROFILE, null, firms, 33, 50);
  }
}
