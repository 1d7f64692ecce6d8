package org.redress.events.indicator;

import java.time.Instant;
import java.util.List;

/**
 * A scorecard was corrected: these points take the place of the earlier ones.
 *
 * @param scorecardId id of the scorecard, which is also its stream
 * @param occurredAt when it was corrected
 * @param reason why
 * @param specialClasses codes of the special classes that apply
 * @param scores points for every indicator of the general classes and of those special ones
 * @param total sum of the points
 * @param maximum most points that could have been given
 * @param region region in which the subject is
 */
public record ScorecardCorrected(
    String scorecardId,
    Instant occurredAt,
    String reason,
    List<String> specialClasses,
    List<IndicatorScore> scores,
    int total,
    int maximum,
    String region)
    implements ScorecardEvent {}
