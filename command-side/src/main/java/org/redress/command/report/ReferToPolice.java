package org.redress.command.report;

import java.time.Instant;
import org.redress.command.PersonalText;
import org.redress.events.report.PoliceReferralGround;

/**
 * Hand the matter of a person who reports to extort money to the police. Source: Order 121 Art. 42.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it was handed over
 * @param ground what the person did
 * @param police name of the police office that took it
 * @param reason what it rests on
 */
public record ReferToPolice(
    String reportId,
    Instant occurredAt,
    PoliceReferralGround ground,
    String police,
    PersonalText reason)
    implements ReportCommand {}
