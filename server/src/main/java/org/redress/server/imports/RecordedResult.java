package org.redress.server.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.redress.events.RecoveryType;
import org.redress.events.complaint.RefusalGround;
import org.redress.events.mediation.TerminationGround;
import org.redress.events.refund.RecoverySource;

/**
 * What a result code of the file means in the terms of the law.
 *
 * @param end how the matter ended
 * @param ground ground of the termination, for {@code TERMINATED}
 * @param refusal ground of the refusal, for {@code REFUSED}
 * @param recovery what recovered money is made of; {@code REFUND} when left out
 * @param source what led to money outside a settlement; {@code RECORDED} when left out
 */
record RecordedResult(
    @JsonProperty(required = true) End end,
    @Nullable TerminationGround ground,
    @Nullable RefusalGround refusal,
    @Nullable RecoveryType recovery,
    @Nullable RecoverySource source) {

  /** How a matter ended. */
  enum End {
    /** A mediation took place and ended with an agreement. */
    SETTLED,
    /** A mediation took place and ended without one. */
    TERMINATED,
    /** The parties settled without a mediation. */
    SELF_SETTLED,
    /** Closed without mediation and without a settlement. */
    CLOSED,
    /** Not accepted. */
    REFUSED,
    /** Withdrawn before it was closed. */
    WITHDRAWN,
    /** Not ended yet. */
    OPEN
  }

  /** What recovered money is made of. */
  RecoveryType recoveryType() {
    return recovery == null ? RecoveryType.REFUND : recovery;
  }

  /** What led to money outside a settlement. */
  RecoverySource recoverySource() {
    return source == null ? RecoverySource.RECORDED : source;
  }
}
