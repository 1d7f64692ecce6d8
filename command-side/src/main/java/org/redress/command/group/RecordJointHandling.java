package org.redress.command.group;

import java.time.Instant;
import java.util.List;
import org.redress.command.PersonalText;

/**
 * Record what bodies did together for a group.
 *
 * @param groupId id of the group dispute, which is also its stream
 * @param occurredAt when they did
 * @param bodies the bodies that took part, at least one
 * @param summary what they did
 */
public record RecordJointHandling(
    String groupId, Instant occurredAt, List<String> bodies, PersonalText summary)
    implements GroupCommand {
  /** Copies the list, so that nobody changes it while the command waits. */
  public RecordJointHandling {
    bodies = List.copyOf(bodies);
  }
}
