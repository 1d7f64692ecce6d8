package org.redress.events.intake;

import java.time.Instant;

/**
 * The complainant belongs to a group that is given special care.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was noted
 * @param group the group
 */
public record SpecialGroupTagged(String caseId, Instant occurredAt, SpecialGroup group)
    implements IntakeEvent {}
