package org.redress.events.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The report was not handled for want of power. Source: Order 121 Art. 34, 41.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was returned and, unless it went back to the centre, the reporter told
 * @param ground why
 * @param competent name of the authority to go to, or id of the intake centre that it goes back to;
 *     null for another department that is not known
 * @param toldBy how the reporter was told, null when the report is anonymous or goes back to the
 *     centre
 */
public record ReportReturned(
    String reportId,
    Instant occurredAt,
    ReportReturnGround ground,
    @Nullable String competent,
    @Nullable ReportNoticeWay toldBy)
    implements ReportEvent {}
