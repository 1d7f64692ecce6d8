package org.redress.command.group;

import java.time.Instant;
import org.redress.command.PersonalText;

/**
 * Report a group to a superior authority.
 *
 * @param groupId id of the group dispute, which is also its stream
 * @param occurredAt when it is reported
 * @param superiorId the superior authority
 * @param summary what is reported
 */
public record ReportGroupUp(
    String groupId, Instant occurredAt, String superiorId, PersonalText summary)
    implements GroupCommand {}
