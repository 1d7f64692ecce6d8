package org.redress.query.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;
import org.redress.events.Operator;
import org.redress.events.complaint.Channel;

/**
 * What was received; it never changes. Nothing that the reporter gave or wrote is in it.
 *
 * @param receivedAt when the authority received it
 * @param channel the way it came in
 * @param anonymous whether the reporter gave no name
 * @param insider whether the reporter works inside the operator
 * @param target the operator reported
 * @param region region of the handling authority
 * @param problemClass problem class (问题类别), null when not classified
 * @param objectClass class of goods or service (客体类别), null when not classified
 * @param letterId the letter that the report is a part of, null when it came by itself
 * @param caseId the complaint out of whose material it was taken, null when it came by itself
 * @param origin where the record was imported from, null for live work
 */
public record ReportReceipt(
    Instant receivedAt,
    Channel channel,
    boolean anonymous,
    boolean insider,
    Operator target,
    String region,
    @Nullable Classification problemClass,
    @Nullable Classification objectClass,
    @Nullable String letterId,
    @Nullable String caseId,
    @Nullable ImportOrigin origin) {}
