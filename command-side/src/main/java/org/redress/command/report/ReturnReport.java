package org.redress.command.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.report.ReportNoticeWay;
import org.redress.events.report.ReportReturnGround;

/**
 * Do not handle a report for want of power. Source: Order 121 Art. 34, 41.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was returned and the reporter told
 * @param ground why
 * @param competent name of the authority to go to, or id of the intake centre that it goes back to;
 *     null for another department that is not known
 * @param toldBy how the reporter was told; needed of a reporter with a name, unless the report goes
 *     back to the centre
 */
public record ReturnReport(
    String reportId,
    Instant occurredAt,
    ReportReturnGround ground,
    @Nullable String competent,
    @Nullable ReportNoticeWay toldBy)
    implements ReportCommand {}
