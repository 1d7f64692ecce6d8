package org.redress.command.group;

import java.time.Instant;
import org.redress.command.PersonalText;

/**
 * Record that a group dispute is settled.
 *
 * @param groupId id of the group dispute, which is also its stream
 * @param occurredAt when it was settled
 * @param amountInvolvedMinor amount in dispute in the whole group, whole minor units, above 0; no
 *     part of recovered loss
 * @param currency ISO 4217 code
 * @param summary how it was settled
 */
public record SettleGroupDispute(
    String groupId,
    Instant occurredAt,
    long amountInvolvedMinor,
    String currency,
    PersonalText summary)
    implements GroupCommand {}
