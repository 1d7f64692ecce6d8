package org.redress.command.analysis;

import java.time.Instant;

/**
 * Withdraw an analysis report.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it is withdrawn
 * @param reason why
 */
public record WithdrawAnalysisReport(String reportId, Instant occurredAt, String reason)
    implements AnalysisCommand {}
