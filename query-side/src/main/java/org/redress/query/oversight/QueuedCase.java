package org.redress.query.oversight;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.query.projection.Folded;

/**
 * A case as the review queue knows it.
 *
 * @param id id of the case
 * @param position position of the last event it took
 * @param filedAt when the complaint was received
 * @param classKey its class, see {@link org.redress.query.head.CaseHead}
 * @param region region of the handling authority
 * @param regions that region and every region above it
 * @param officeId office that has the case, null while none has
 * @param signs what may be a reason to look into it
 * @param keys under which it is found: each is a scope and a reason, see {@link QueueKeys}
 */
public record QueuedCase(
    @BsonId String id,
    long position,
    Instant filedAt,
    String classKey,
    String region,
    List<String> regions,
    @Nullable String officeId,
    CaseSigns signs,
    List<String> keys)
    implements Folded {

  QueuedCase with(long newPosition, @Nullable String office, CaseSigns changed) {
    return new QueuedCase(
        id,
        newPosition,
        filedAt,
        classKey,
        region,
        regions,
        office,
        changed,
        QueueKeys.of(regions, office, classKey, changed));
  }
}
