package org.redress.events.analysis;

import java.time.Instant;
import java.util.List;

/**
 * An analysis report (研判报告) was issued. Source: Order 121 Art. 38.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was issued; its day stands on the report
 * @param order what it is made of
 * @param issuedBy name of the body that issued it
 * @param edition edition of the layout
 * @param files its files
 */
public record AnalysisReportIssued(
    String reportId,
    Instant occurredAt,
    AnalysisOrder order,
    String issuedBy,
    String edition,
    List<AnalysisFile> files)
    implements AnalysisEvent {}
