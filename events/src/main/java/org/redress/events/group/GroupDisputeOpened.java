package org.redress.events.group;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several complaints are handled as a group from now on. No number makes a group; a person decides.
 *
 * @param groupId id of the group dispute, which is also its stream
 * @param occurredAt when it was opened
 * @param basis what they have in common
 * @param cause the common cause in a few words
 * @param merchantId the operator's merchant record, null when the cause alone is common
 * @param caseIds the cases, at least two
 * @param region region of the authority that handles the group, same codes as a complaint's region
 */
public record GroupDisputeOpened(
    String groupId,
    Instant occurredAt,
    GroupBasis basis,
    String cause,
    @Nullable String merchantId,
    List<String> caseIds,
    String region)
    implements GroupEvent {}
