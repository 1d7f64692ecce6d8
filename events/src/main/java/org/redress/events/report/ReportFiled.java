package org.redress.events.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;
import org.redress.events.Operator;
import org.redress.events.Protected;
import org.redress.events.complaint.Channel;

/**
 * A report (举报) was received: a clue, from anyone, that an operator breaks the law. Source: Order
 * 121 Art. 3, 28 (2026-04-15).
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when the authority received it; the term for verifying runs from here (Art. 35)
 * @param channel the way it came in
 * @param reporter who reports, null for an anonymous report
 * @param insider whether the reporter works inside the operator (Art. 28)
 * @param target the operator reported
 * @param clue the concrete clue of a breach (Art. 28)
 * @param factualBasis the facts that the clue rests on (Art. 28), null only in an imported record
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param problemClass problem class (问题类别), null when not classified
 * @param objectClass class of goods or service (客体类别), null when not classified
 * @param letterId the letter that the report is a part of (Art. 9), null when it came by itself
 * @param caseId the complaint out of whose material it was taken (Art. 9), null when it came by
 *     itself
 * @param origin where the record was imported from, null for live work
 */
public record ReportFiled(
    String reportId,
    Instant occurredAt,
    Channel channel,
    @Nullable Reporter reporter,
    boolean insider,
    Operator target,
    Protected clue,
    @Nullable Protected factualBasis,
    String region,
    @Nullable Classification problemClass,
    @Nullable Classification objectClass,
    @Nullable String letterId,
    @Nullable String caseId,
    @Nullable ImportOrigin origin)
    implements ReportEvent {}
