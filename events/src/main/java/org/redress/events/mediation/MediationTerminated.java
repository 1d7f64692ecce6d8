package org.redress.events.mediation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;
import org.redress.events.RecordFlag;

/**
 * The mediation was terminated (终止调解). Source: Order 121 Art. 23.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was decided
 * @param mediationId id of the mediation inside the case: M1, M2, …
 * @param ground which of the eight grounds
 * @param reason explanation, null when the ground says it all
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 * @param flags what is odd about the record and was kept as it came; empty for live work
 */
public record MediationTerminated(
    String caseId,
    Instant occurredAt,
    String mediationId,
    TerminationGround ground,
    @Nullable Protected reason,
    String region,
    @Nullable String merchantId,
    List<RecordFlag> flags)
    implements MediationEvent {}
