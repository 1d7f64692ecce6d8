package org.redress.query.scheme;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.query.projection.Folded;

/**
 * A merchant's part in a scheme, as the scheme's events about the merchant tell it.
 *
 * @param id id of the scheme and of the merchant
 * @param position position of the last event it took
 * @param schemeId the scheme
 * @param merchantId the merchant
 * @param joinedAt when it last joined
 * @param leftAt when it left by itself, null when it did not
 * @param leftBecause why it left, null when it did not
 */
public record SchemeMember(
    @BsonId String id,
    long position,
    String schemeId,
    String merchantId,
    Instant joinedAt,
    @Nullable Instant leftAt,
    @Nullable String leftBecause)
    implements Folded {

  static String idOf(String schemeId, String merchantId) {
    return schemeId + '|' + merchantId;
  }
}
