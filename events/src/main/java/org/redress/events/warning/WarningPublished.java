package org.redress.events.warning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;

/**
 * A consumption warning (消费预警) or tip (消费提示) was published. Source: Order 121 Art. 38.
 *
 * @param warningId id of the warning, which is also its stream
 * @param occurredAt when it was published
 * @param kind a warning or a tip
 * @param number its number in the publisher's series, for instance 2023-3
 * @param region region whose consumers it is for: GB/T 2260 code, or a code of another scheme
 * @param title title
 * @param text what consumers are told; written for the public, so nothing in it is personal
 * @param objectClass class of goods or service (客体类别) it is about, null for any
 * @param problemClass problem class (问题类别) it is about, null for any
 * @param publishedBy name of the body that published it
 */
public record WarningPublished(
    String warningId,
    Instant occurredAt,
    WarningKind kind,
    String number,
    String region,
    String title,
    String text,
    @Nullable Classification objectClass,
    @Nullable Classification problemClass,
    String publishedBy)
    implements WarningEvent {}
