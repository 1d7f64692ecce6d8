package org.redress.command.enforcement;

import java.time.Instant;
import org.redress.events.enforcement.PenaltyTermPause;

/**
 * Let the term for deciding a penalty stand still. Source: Procedure Provisions Art. 64.
 *
 * @param enforcementId id of the enforcement case, which is also its stream
 * @param occurredAt since when
 * @param pause why
 */
public record PausePenaltyTerm(String enforcementId, Instant occurredAt, PenaltyTermPause pause)
    implements EnforcementCommand {}
