package org.redress.events.followup;

import java.time.Instant;
import org.redress.events.Protected;

/**
 * The handling was assessed afterwards. Source: Order 121 Art. 26.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was done
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param kind how
 * @param faultFound whether the handling was found wanting
 * @param finding what was found
 */
public record ReturnVisitRecorded(
    String caseId,
    Instant occurredAt,
    String mediationId,
    ReturnVisitKind kind,
    boolean faultFound,
    Protected finding)
    implements FollowUpEvent {}
