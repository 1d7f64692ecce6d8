package org.redress.events.intake;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * The complainant did not comply with the request for identity papers. Nothing follows by itself;
 * the complaint may be refused. Source: Order 121 Art. 10, 16 (6).
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when that was established
 * @param note what happened
 */
public record IdentityRefusalRecorded(String caseId, Instant occurredAt, Protected note)
    implements IntakeEvent {}
