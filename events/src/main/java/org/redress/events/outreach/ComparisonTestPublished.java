package org.redress.events.outreach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;

/**
 * The result of a comparison test (比较试验) was published.
 *
 * @param activityId id of the activity, which is also its stream
 * @param occurredAt when it was published
 * @param profile what it was
 * @param objectClass class of goods (客体类别) that were tested, null when not classified
 * @param firms firms whose products were tested, at least 1
 * @param brands brands that were tested, at least 1
 * @param products products that were tested, at least 1
 */
public record ComparisonTestPublished(
    String activityId,
    Instant occurredAt,
    OutreachProfile profile,
    @Nullable Classification objectClass,
    int firms,
    int brands,
    int products)
    implements OutreachEvent {}
