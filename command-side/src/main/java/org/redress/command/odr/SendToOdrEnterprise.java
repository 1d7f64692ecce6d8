package org.redress.command.odr;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Send a complaint to the enterprise first, because the consumer chose to settle there (在线消费争议解决).
 * Source: Order 121 Art. 6.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was sent
 * @param chosenAt when the consumer chose this way, null when not said
 */
public record SendToOdrEnterprise(String caseId, Instant occurredAt, @Nullable Instant chosenAt)
    implements OdrCommand {}
