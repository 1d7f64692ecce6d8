package org.redress.command.odr;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.complaint.ClaimedAmount;

/**
 * Record that the enterprise and the consumer settled (先行和解).
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when they settled
 * @param process how they came to it
 * @param way by what means: exchange, repair, money or another
 * @param result what they agreed
 * @param promised money promised, null without money
 */
public record RecordOdrSettlement(
    String caseId,
    Instant occurredAt,
    PersonalText process,
    PersonalText way,
    PersonalText result,
    @Nullable ClaimedAmount promised)
    implements OdrCommand {}
