package org.redress.command.followup;

import java.time.Instant;
import org.redress.command.PersonalText;
import org.redress.events.followup.ReturnVisitKind;

/**
 * Record that the handling was assessed afterwards (回访、抽查). Source: Order 121 Art. 26.
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was done
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param kind how
 * @param faultFound whether the handling was found wanting
 * @param finding what was found
 */
public record RecordReturnVisit(
    String caseId,
    Instant occurredAt,
    String mediationId,
    ReturnVisitKind kind,
    boolean faultFound,
    PersonalText finding)
    implements FollowUpCommand {}
