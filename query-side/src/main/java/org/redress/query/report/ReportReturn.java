package org.redress.query.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.report.ReportNoticeWay;
import org.redress.events.report.ReportReturnGround;

/**
 * That the report was not handled for want of power.
 *
 * @param returnedAt when
 * @param ground why
 * @param competent authority to go to, or intake centre that it went back to; null when not known
 * @param toldBy how the reporter was told, null when nobody was
 */
public record ReportReturn(
    Instant returnedAt,
    ReportReturnGround ground,
    @Nullable String competent,
    @Nullable ReportNoticeWay toldBy) {}
