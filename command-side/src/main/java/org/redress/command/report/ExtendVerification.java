package org.redress.command.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;

/**
 * Extend the term for verifying a report, once, with the approval of the head of the authority.
 * Source: Procedure Provisions Art. 18, through Order 121 Art. 35.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was approved
 * @param approvedBy account of the head who approved it, null when nobody did
 * @param reason what makes the case special
 */
public record ExtendVerification(
    String reportId, Instant occurredAt, @Nullable String approvedBy, PersonalText reason)
    implements ReportCommand {}
