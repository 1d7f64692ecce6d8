package org.redress.query.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.indicator.IndicatorScore;
import org.redress.events.indicator.ScoredSubject;
import org.redress.query.projection.Folded;

/**
 * Points that a unit or merchant was given for a period.
 *
 * @param id id of the scorecard
 * @param position position of the last event it took
 * @param version number of events in the record so far
 * @param subject who was scored
 * @param subjectId id of the unit or of the merchant record
 * @param merchantId operator whose score it is, null for an area or when it has no record
 * @param setId the set
 * @param setVersion version of the set that was in force
 * @param from first day of the period
 * @param to last day of the period
 * @param specialClasses codes of the special classes that apply
 * @param scores points for every indicator that applies
 * @param total sum of the points
 * @param maximum most points that could have been given
 * @param scoredBy body that scored
 * @param scoredAt when it was scored
 * @param correctedAt when it was last corrected, null when it never was
 * @param correctedBecause why it was last corrected, null when it never was
 */
public record Scorecard(
    @BsonId String id,
    long position,
    long version,
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
    Instant scoredAt,
    @Nullable Instant correctedAt,
    @Nullable String correctedBecause)
    implements Folded {}
