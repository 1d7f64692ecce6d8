package org.redress.events.group;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * The group was reported to a superior authority.
 *
 * @param groupId id of the group dispute, which is also its stream
 * @param occurredAt when it was reported
 * @param superiorId the superior authority
 * @param summary what was reported
 */
public record GroupReportedUp(
    String groupId, Instant occurredAt, String superiorId, Protected summary)
    implements GroupEvent {}
