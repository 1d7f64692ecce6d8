package org.redress.events.jurisdiction;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * An organisation without power returned the complaint to the intake centre and did not pass it on.
 * Source: Order 121 Art. 41.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was returned
 * @param organisationId organisation that had it
 * @param reason why it has no power
 */
public record CaseReturned(
    String caseId, Instant occurredAt, String organisationId, Protected reason)
    implements JurisdictionEvent {}
