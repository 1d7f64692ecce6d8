package org.redress.command.report;

import java.time.Instant;

/**
 * Record that the two authorities agreed. Source: Order 121 Art. 33.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when they agreed
 * @param organisationId authority that handles the report, one of the two
 */
public record SettleReportJurisdictionDispute(
    String reportId, Instant occurredAt, String organisationId)
    implements ReportJurisdictionCommand {}
