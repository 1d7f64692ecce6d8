package org.redress.events.group;

import java.time.Instant;
import java.util.List;
import org.redress.events.Protected;

/**
 * The group dispute was settled. The amount involved is what was in dispute; it is no part of
 * recovered loss, which the cases show.
 *
 * @param groupId id of the group dispute, which is also its stream
 * @param occurredAt when it was settled
 * @param caseIds the cases that belong to the group
 * @param amountInvolvedMinor amount in dispute in the whole group, whole minor units
 * @param currency ISO 4217 code
 * @param summary how it was settled
 */
public record GroupDisputeSettled(
    String groupId,
    Instant occurredAt,
    List<String> caseIds,
    long amountInvolvedMinor,
    String currency,
    Protected summary)
    implements GroupEvent {}
