package org.redress.query.mediation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.mediation.TerminationGround;
import org.redress.query.Money;

/**
 * How a mediation ended.
 *
 * @param stage where it stands
 * @param endedAt when it ended, null while it is open
 * @param terminationGround ground of the termination, null otherwise
 * @param terms terms of the agreement; empty when there is none
 * @param total sum of the terms, null without an agreement
 */
public record Ending(
    MediationStage stage,
    @Nullable Instant endedAt,
    @Nullable TerminationGround terminationGround,
    List<Term> terms,
    @Nullable Money total) {

  /** It goes on. */
  static final Ending NONE = new Ending(MediationStage.OPEN, null, null, List.of(), null);
}
