package org.redress.events.intake;

import java.time.Instant;

/**
 * The complainant does not want to be counted in the group. It is not noted again.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when the person said so
 * @param group the group
 */
public record SpecialGroupTagRefused(String caseId, Instant occurredAt, SpecialGroup group)
    implements IntakeEvent {}
