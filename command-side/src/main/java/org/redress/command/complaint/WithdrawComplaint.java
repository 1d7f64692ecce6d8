package org.redress.command.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;

/**
 * Record that the complainant withdraws the complaint (撤回投诉).
 *
 * @param caseId id of the case file, which is also its stream
 * @param occurredAt when it was withdrawn
 * @param reason why, null when not said
 */
public record WithdrawComplaint(String caseId, Instant occurredAt, @Nullable PersonalText reason)
    implements ComplaintCommand {}
