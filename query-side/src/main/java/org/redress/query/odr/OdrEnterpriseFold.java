package org.redress.query.odr;

import org.jspecify.annotations.Nullable;
import org.redress.events.odr.OdrEnterpriseEvent;
import org.redress.events.odr.OdrJoined;
import org.redress.events.odr.OdrLeft;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds the events of one enterprise's part in online dispute resolution. */
public final class OdrEnterpriseFold {

  private OdrEnterpriseFold() {}

  /**
   * The record after the event.
   *
   * @throws MissingDocument when an enterprise leaves that never joined
   */
  public static OdrEnterprise apply(
      @Nullable OdrEnterprise before, Recorded recorded, OdrEnterpriseEvent event) {
    return switch (event) {
      case OdrJoined e ->
          new OdrEnterprise(
              e.enterpriseId(),
              recorded.position(),
              recorded.version(),
              e.merchantId(),
              e.occurredAt(),
              e.reviewedBy(),
              e.region(),
              null,
              null);
      case OdrLeft e -> left(MissingDocument.unlessPresent(before, recorded), recorded, e);
    };
  }

  private static OdrEnterprise left(OdrEnterprise before, Recorded recorded, OdrLeft e) {
    return new OdrEnterprise(
        before.id(),
        recorded.position(),
        recorded.version(),
        before.merchantId(),
        before.joinedAt(),
        before.reviewedBy(),
        before.region(),
        e.occurredAt(),
        e.reason());
  }
}
