package org.redress.query.scheme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A merchant's part in a scheme, as the API shows it: it ends with the scheme.
 *
 * @param schemeId the scheme
 * @param schemeName name of the scheme
 * @param joinedAt when it last joined
 * @param leftAt when it left or the scheme was closed, null while it is in the scheme
 * @param leftBecause why, null while it is in the scheme
 */
public record SchemePart(
    String schemeId,
    String schemeName,
    Instant joinedAt,
    @Nullable Instant leftAt,
    @Nullable String leftBecause) {

  static SchemePart of(SchemeMember member, Scheme scheme) {
    boolean left = member.leftAt() != null;
    return new SchemePart(
        scheme.id(),
        scheme.name(),
        member.joinedAt(),
        left ? member.leftAt() : scheme.closedAt(),
        left ? member.leftBecause() : scheme.closedBecause());
  }
}
