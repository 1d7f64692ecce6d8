package org.redress.query.odr;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.query.projection.Folded;

/**
 * An enterprise's part in online dispute resolution.
 *
 * @param id id of the record
 * @param position position of the last event it took
 * @param version number of events in the record so far
 * @param merchantId the enterprise's merchant record
 * @param joinedAt when it was last admitted
 * @param reviewedBy body that reviewed its last application
 * @param region region of that body
 * @param leftAt when it left, null while it takes part
 * @param leftBecause why it left, null while it takes part
 */
public record OdrEnterprise(
    @BsonId String id,
    long position,
    long version,
    String merchantId,
    Instant joinedAt,
    String reviewedBy,
    String region,
    @Nullable Instant leftAt,
    @Nullable String leftBecause)
    implements Folded {

  /** Whether it takes part now. */
  public boolean member() {
    return leftAt == null;
  }
}
