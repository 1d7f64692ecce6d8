package org.redress.events.group;

import java.time.Instant;
import java.util.List;
import org.redress.events.Protected;

/**
 * Bodies handled the group together.
 *
 * @param groupId id of the group dispute, which is also its stream
 * @param occurredAt when they did
 * @param bodies the bodies that took part
 * @param summary what they did
 */
public record JointHandlingRecorded(
    String groupId, Instant occurredAt, List<String> bodies, Protected summary)
    implements GroupEvent {}
