package org.redress.command.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.enforcement.PenaltyTermExtension;

/**
 * Extend the term for deciding a penalty: first the head by 30 days, then the collective decision
 * by a term it fixes. Source: Procedure Provisions Art. 64.
 *
 * @param enforcementId id of the enforcement case, which is also its stream
 * @param occurredAt when it was decided
 * @param by who extends it
 * @param approvedBy account of the head, or of whoever records the collective decision; null when
 *     nobody approved
 * @param until last day of the term that the collective decision fixed; given exactly then
 * @param reason why the case takes longer
 */
public record ExtendPenaltyTerm(
    String enforcementId,
    Instant occurredAt,
    PenaltyTermExtension by,
    @Nullable String approvedBy,
    @Nullable LocalDate until,
    PersonalText reason)
    implements EnforcementCommand {}
