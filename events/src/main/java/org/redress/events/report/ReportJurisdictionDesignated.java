package org.redress.events.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The common superior designated who handles the report. Source: Order 121 Art. 33.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was designated
 * @param disputeId id of the dispute inside the report
 * @param designatedBy the common superior
 * @param organisationId authority that has it from now on
 * @param raisedAt when the dispute arose
 * @param referredAt when the superior received the material, null when it acted of its own accord
 */
public record ReportJurisdictionDesignated(
    String reportId,
    Instant occurredAt,
    String disputeId,
    String designatedBy,
    String organisationId,
    Instant raisedAt,
    @Nullable Instant referredAt)
    implements ReportJurisdictionEvent {}
