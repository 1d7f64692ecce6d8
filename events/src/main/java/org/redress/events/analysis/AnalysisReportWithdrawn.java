package org.redress.events.analysis;

import java.time.Instant;

/**
 * An analysis report was withdrawn.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was withdrawn
 * @param reason why
 */
public record AnalysisReportWithdrawn(String reportId, Instant occurredAt, String reason)
    implements AnalysisEvent {}
