package org.redress.events.enforcement;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * The penalty decision was revoked, by review, by a court or by the authority itself.
 *
 * @param enforcementId id of the enforcement case, which is also its stream
 * @param occurredAt when it was revoked; a publication is withdrawn within three working days
 *     (Provisions on Publishing Penalty Information)
 * @param reason by whom and why
 */
public record PenaltyRevoked(String enforcementId, Instant occurredAt, Protected reason)
    implements EnforcementEvent {}
