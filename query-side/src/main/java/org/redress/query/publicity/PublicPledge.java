package org.redress.query.publicity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.pledge.PledgeKind;
import org.redress.query.pledge.PledgeRecord;

/**
 * A pledge in force.
 *
 * @param kind what is promised
 * @param returnTermDays days for returning goods; 0 for a pledge without returns
 * @param terms published wording, null when kind and term say it all
 * @param madeAt when it was made
 */
public record PublicPledge(
    PledgeKind kind, int returnTermDays, @Nullable String terms, Instant madeAt) {

  static PublicPledge of(PledgeRecord pledge) {
    return new PublicPledge(
        pledge.kind(), pledge.returnTermDays(), pledge.terms(), pledge.madeAt());
  }
}
