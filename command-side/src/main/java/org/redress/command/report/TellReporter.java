package org.redress.command.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.report.ReportNoticeBasis;
import org.redress.events.report.ReportNoticeWay;

/**
 * Tell the reporter the result (form 10 of 2026-04), which only a law, regulation or rule can
 * require. Source: Order 121 Art. 36.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when the reporter was told
 * @param basis what requires it, null when nothing is named
 * @param citation name and article of what requires it; needed for {@link ReportNoticeBasis#OTHER}
 * @param way how the reporter was told
 * @param content what the reporter was told
 */
public record TellReporter(
    String reportId,
    Instant occurredAt,
    @Nullable ReportNoticeBasis basis,
    @Nullable String citation,
    ReportNoticeWay way,
    PersonalText content)
    implements ReportCommand {}
