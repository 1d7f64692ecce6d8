package org.redress.events.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The sum of demands that members of a joint meeting (联席会议成员单位) received was reported. It is never
 * added to what is counted here.
 *
 * @param factId id of the fact, which is also its stream
 * @param occurredAt when it was taken in
 * @param mechanismId the mechanism of cooperation, null when it is not on record
 * @param members number of members whose demands it holds, at least 1
 * @param demands demands that they received
 * @param closeRate share of them that were closed, null when the source does not say
 * @param region region that it is about
 * @param period days that it covers
 * @param source where it comes from
 * @param correction why it takes the place of the one before, null for the first
 */
public record MemberReportImported(
    String factId,
    Instant occurredAt,
    @Nullable String mechanismId,
    int members,
    FactValue demands,
    @Nullable FactValue closeRate,
    String region,
    FactPeriod period,
    FactSource source,
    @Nullable String correction)
    implements AttributedFact {}
