package org.redress.command.intake;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Ask the complainant for identity papers within a time (form 4). Source: Order 121 Art. 10.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when the notice was given
 * @param dueOn last day for providing them, as the notice says
 */
public record RequestIdentityProof(String caseId, Instant occurredAt, LocalDate dueOn)
    implements IntakeCommand {}
