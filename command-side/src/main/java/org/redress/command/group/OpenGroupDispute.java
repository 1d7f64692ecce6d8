package org.redress.command.group;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.group.GroupBasis;

/**
 * Handle several complaints as a group. No number makes a group; a person decides.
 *
 * @param groupId id of the group dispute, which is also its stream
 * @param occurredAt when it is opened
 * @param basis what they have in common
 * @param cause the common cause in a few words, without personal data
 * @param merchantId the operator's merchant record, null when the cause alone is common
 * @param caseIds the cases, at least two
 * @param region region of the authority that handles the group
 */
public record OpenGroupDispute(
    String groupId,
    Instant occurredAt,
    GroupBasis basis,
    String cause,
    @Nullable String merchantId,
    List<String> caseIds,
    String region)
    implements GroupCommand {
  /** Copies the list, so that nobody changes it while the command waits. */
  public OpenGroupDispute {
    caseIds = List.copyOf(caseIds);
  }
}
