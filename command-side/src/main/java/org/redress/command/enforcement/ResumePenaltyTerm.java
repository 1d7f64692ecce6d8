package org.redress.command.enforcement;

import java.time.Instant;

/**
 * Let the term for deciding a penalty run on. Source: Procedure Provisions Art. 64.
 *
 * @param enforcementId id of the enforcement case, which is also its stream
 * @param occurredAt since when
 */
public record ResumePenaltyTerm(String enforcementId, Instant occurredAt)
    implements EnforcementCommand {}
