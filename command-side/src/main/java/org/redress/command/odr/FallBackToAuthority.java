package org.redress.command.odr;

import java.time.Instant;
import org.redress.events.odr.FallbackReason;

/**
 * Take a complaint from the enterprise to the authority.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it came to the authority
 * @param reason why; {@code FAILED} is said by recording the failure
 */
public record FallBackToAuthority(String caseId, Instant occurredAt, FallbackReason reason)
    implements OdrCommand {}
