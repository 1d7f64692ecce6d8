package org.redress.events.jurisdiction;

import java.time.Instant;

/**
 * The intake centre routed the complaint to an organisation. The organisation's time to accept or
 * refuse runs from here. Source: Order 121 Art. 15, 41.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was routed
 * @param centreId the intake centre (统一接收机构)
 * @param organisationId organisation that has it from now on
 */
public record CaseRouted(String caseId, Instant occurredAt, String centreId, String organisationId)
    implements JurisdictionEvent {}
