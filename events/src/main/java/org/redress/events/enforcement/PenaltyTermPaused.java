package org.redress.events.enforcement;

import java.time.Instant;

/**
 * The term for deciding a penalty stands still. Source: Procedure Provisions Art. 64.
 *
 * @param enforcementId id of the enforcement case, which is also its stream
 * @param occurredAt since when
 * @param pause why
 */
public record PenaltyTermPaused(String enforcementId, Instant occurredAt, PenaltyTermPause pause)
    implements EnforcementEvent {}
