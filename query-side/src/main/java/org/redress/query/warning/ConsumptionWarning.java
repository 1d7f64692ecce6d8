package org.redress.query.warning;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.warning.WarningKind;
import org.redress.query.projection.Folded;

/**
 * A consumption warning or tip.
 *
 * @param id id of the warning
 * @param position position of the last event it took
 * @param version number of events so far
 * @param publishedAt when it was published
 * @param kind a warning or a tip
 * @param number its number in the publisher's series, for instance 2023-3
 * @param region region whose consumers it is for: GB/T 2260 code, or a code of another scheme
 * @param title title
 * @param text what consumers are told; written for the public, so nothing in it is personal
 * @param objectClass class of goods or service (客体类别) it is about, null for any
 * @param problemClass problem class (问题类别) it is about, null for any
 * @param publishedBy name of the body that published it
 * @param regions its region and every region above it
 * @param withdrawnAt when it was withdrawn, null while it stands
 * @param withdrawalReason why it was withdrawn, null while it stands
 */
public record ConsumptionWarning(
    @BsonId String id,
    long position,
    long version,
    Instant publishedAt,
    WarningKind kind,
    String number,
    String region,
    String title,
    String text,
    @Nullable Classification objectClass,
    @Nullable Classification problemClass,
    String publishedBy,
    List<String> regions,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawalReason)
    implements Folded {}
