package org.redress.command.indicator;

import java.time.Instant;
import java.util.List;
import org.redress.events.indicator.IndicatorScore;

/**
 * Correct a scorecard.
 *
 * @param scorecardId id of the scorecard, which is also its stream
 * @param occurredAt when it was corrected
 * @param reason why
 * @param specialClasses codes of the special classes that apply
 * @param scores points for every indicator of the general classes and of those special ones
 */
public record CorrectScorecard(
    String scorecardId,
    Instant occurredAt,
    String reason,
    List<String> specialClasses,
    List<IndicatorScore> scores)
    implements ScorecardCommand {}
