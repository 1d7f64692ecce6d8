package org.redress.command.indicator;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.MerchantRules;
import org.redress.command.Neighbours;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;

/** Who can be scored, and for which period. */
final class ScorecardRules {

  private static final String UNIT_ON_RECORD = "the id of a unit on record";

  private ScorecardRules() {}

  /** Every rule but those about the points. */
  static @Nullable Refusal met(ScoreIndicators c, Neighbours neighbours) {
    return Refusal.firstOf(
        TimeRules.dayIsRecordable("from", c.from()),
        TimeRules.dayIsRecordable("to", c.to()),
        periodIsOver(c),
        idIsWellFormed("subjectId", c.scorecardId()),
        subjectIsOnRecord(c, neighbours),
        saysSomething("scoredBy", c.scoredBy(), SHORT_TEXT),
        regionIsWellFormed("region", c.region()));
  }

  private static @Nullable Refusal periodIsOver(ScoreIndicators c) {
    if (c.to().isBefore(c.from())) {
      return Refusal.of(IndicatorRefusal.INDICATOR_PERIOD_REVERSED, "to", "not before " + c.from());
    }
    LocalDate today = ChinaTime.dayOf(c.occurredAt());
    return c.to().isAfter(today)
        ? Refusal.of(IndicatorRefusal.INDICATOR_PERIOD_NOT_OVER, "to", "not after " + today)
        : null;
  }

  private static @Nullable Refusal subjectIsOnRecord(ScoreIndicators c, Neighbours neighbours) {
    return switch (c.subject()) {
      case MERCHANT -> MerchantRules.isRegistered("subjectId", c.subjectId(), neighbours);
      case UNIT ->
          neighbours.enrolledUnit(c.subjectId()).isPresent()
              ? null
              : Refusal.of(IndicatorRefusal.SCORED_UNIT_UNKNOWN, "subjectId", UNIT_ON_RECORD);
    };
  }
}
