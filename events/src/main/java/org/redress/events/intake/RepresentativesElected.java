package org.redress.events.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The persons of a joint complaint elected in writing who acts for them; everybody else is
 * represented from now on. Source: Order 121 Art. 12.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when that was shown
 * @param representatives ids of the persons elected, at most two
 * @param writtenOn day of the writing
 */
public record RepresentativesElected(
    String caseId, Instant occurredAt, List<String> representatives, LocalDate writtenOn)
    implements IntakeEvent {}
