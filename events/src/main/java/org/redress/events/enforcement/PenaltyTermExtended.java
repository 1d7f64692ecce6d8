package org.redress.events.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * The term for deciding a penalty was extended. Source: Procedure Provisions Art. 64.
 *
 * @param enforcementId id of the enforcement case, which is also its stream
 * @param occurredAt when it was decided
 * @param by who extended it
 * @param approvedBy account of the head, or of whoever recorded the collective decision
 * @param until last day of the term that the collective decision fixed, null for the 30 days of the
 *     head
 * @param reason why the case takes longer
 */
public record PenaltyTermExtended(
    String enforcementId,
    Instant occurredAt,
    PenaltyTermExtension by,
    String approvedBy,
    @Nullable LocalDate until,
    Protected reason)
    implements EnforcementEvent {}
