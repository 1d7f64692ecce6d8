package org.redress.events.publicity;

import org.jspecify.annotations.Nullable;
import org.redress.events.CaseEvent;

/** What can happen to the publicity of a complaint. */
public sealed interface PublicityEvent extends CaseEvent
    permits PublicityPublished,
        WithheldFromPublicity,
        PublicityObjectionRaised,
        PublicityReviewed,
        PublicityCorrected,
        PublicityWithdrawn {

  /** Region of the handling authority. */
  String region();

  /** The respondent's merchant record, null when the respondent has none. */
  @Nullable String merchantId();
}
