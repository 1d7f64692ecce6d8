package org.redress.events.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit or merchant was scored for a period by the version of the set in force on the last day of
 * the period.
 *
 * @param scorecardId id of the scorecard, which is also its stream
 * @param occurredAt when it was scored
 * @param subject who is scored
 * @param subjectId id of the unit or of the merchant record
 * @param merchantId operator whose score it is, null for an area or a unit whose operator is not on
 *     record
 * @param setId the set
 * @param setVersion its version in force
 * @param from first day of the period
 * @param to last day of the period
 * @param specialClasses codes of the special classes that apply
 * @param scores points for every indicator of the general classes and of those special ones
 * @param total sum of the points
 * @param maximum most points that could have been given
 * @param scoredBy body that scored
 * @param region region in which the subject is, same codes as a complaint's region
 */
public record IndicatorsScored(
    String scorecardId,
    Instant occurredAt,
    ScoredSubject subject,
    String subjectId,
    @Nullable String merchantId,
    String setId,
    int setVersion,
    LocalDate from,
    LocalDate to,
    List<String> specialClasses,
    List<IndicatorScore> scores,
    int total,
    int maximum,
    String scoredBy,
    String region)
    implements ScorecardEvent {}
