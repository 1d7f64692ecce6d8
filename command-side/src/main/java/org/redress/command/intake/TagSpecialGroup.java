package org.redress.command.intake;

import java.time.Instant;
import org.redress.events.intake.SpecialGroup;

/**
 * Note that the complainant belongs to a group that is given special care.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was noted
 * @param group the group
 */
public record TagSpecialGroup(String caseId, Instant occurredAt, SpecialGroup group)
    implements IntakeCommand {}
