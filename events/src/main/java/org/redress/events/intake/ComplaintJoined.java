package org.redress.events.intake;

import java.time.Instant;
import java.util.List;

/**
 * Further persons complain about the same dispute with the same operator, each with consent (共同投诉).
 * Source: Order 121 Art. 12.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when they joined
 * @param persons who joined
 */
public record ComplaintJoined(String caseId, Instant occurredAt, List<JointPerson> persons)
    implements IntakeEvent {}
