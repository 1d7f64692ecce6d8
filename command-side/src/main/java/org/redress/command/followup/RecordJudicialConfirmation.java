package org.redress.command.followup;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Record that a court confirmed the agreement (司法确认). Source: People's Mediation Law Art. 33.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it became known
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param court name of the court
 * @param appliedOn day of the joint application
 * @param confirmedOn day of the confirmation
 */
public record RecordJudicialConfirmation(
    String caseId,
    Instant occurredAt,
    String mediationId,
    String court,
    LocalDate appliedOn,
    LocalDate confirmedOn)
    implements FollowUpCommand {}
