package org.redress.command.intake;

import java.time.Instant;
import org.redress.events.intake.SpecialGroup;

/**
 * Record that the complainant does not want to be counted in a group; it is removed and not noted
 * again.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when the person said so
 * @param group the group
 */
public record RefuseSpecialGroupTag(String caseId, Instant occurredAt, SpecialGroup group)
    implements IntakeCommand {}
