package org.redress.events.report;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * The matter of a person who reports to extort money was handed to the police. Source: Order 121
 * Art. 42.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was handed over
 * @param ground what the person did
 * @param police name of the police office that took it
 * @param reason what it rests on
 */
public record ReportReferredToPolice(
    String reportId,
    Instant occurredAt,
    PoliceReferralGround ground,
    String police,
    Protected reason)
    implements ReportEvent {}
