package org.redress.events.publicity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;
import org.redress.events.mediation.Side;

/**
 * A side asked for review (复核) of what is shown.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when the objection was received
 * @param objectionId id of the objection inside the case: PO1, PO2, …
 * @param side who objects
 * @param ground to what
 * @param statement in that side's words
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 */
public record PublicityObjectionRaised(
    String caseId,
    Instant occurredAt,
    String objectionId,
    Side side,
    ObjectionGround ground,
    Protected statement,
    String region,
    @Nullable String merchantId)
    implements PublicityEvent {}
