package org.redress.events.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * The reporter was told the result (举报处理结果告知书, form 10 of 2026-04), which only a law, regulation or
 * rule can require. Source: Order 121 Art. 36.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when the reporter was told
 * @param basis what requires it
 * @param citation name and article of what requires it, null when the basis says it all
 * @param way how the reporter was told
 * @param content what the reporter was told
 */
public record ReporterTold(
    String reportId,
    Instant occurredAt,
    ReportNoticeBasis basis,
    @Nullable String citation,
    ReportNoticeWay way,
    Protected content)
    implements ReportEvent {}
