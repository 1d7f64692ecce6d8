package org.redress.query.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.report.ReportNoticeBasis;
import org.redress.events.report.ReportNoticeWay;

/**
 * That the reporter was told the result.
 *
 * @param toldAt when
 * @param basis the law that requires it
 * @param citation name and article, null when the basis says it all
 * @param way how
 */
public record ReporterNotice(
    Instant toldAt, ReportNoticeBasis basis, @Nullable String citation, ReportNoticeWay way) {}
