package org.redress.events.followup;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A court confirmed the agreement at the joint request of both sides (司法确认). Source: People's
 * Mediation Law Art. 33, which gives them 30 days from the day it takes effect.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it became known
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param court name of the court
 * @param effectiveAt when the agreement had taken effect
 * @param appliedOn day of the joint application
 * @param confirmedOn day of the confirmation
 */
public record JudicialConfirmationRecorded(
    String caseId,
    Instant occurredAt,
    String mediationId,
    String court,
    Instant effectiveAt,
    LocalDate appliedOn,
    LocalDate confirmedOn)
    implements FollowUpEvent {}
