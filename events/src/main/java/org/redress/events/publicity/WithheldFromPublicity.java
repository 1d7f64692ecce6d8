package org.redress.events.publicity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * It was decided not to show a closed complaint. That is the exception, so it says why.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was decided
 * @param reason why
 * @param note the reason in words
 * @param setting version of the publicity setting in force
 * @param dueOn last day for showing it by that setting, null when the setting has none
 * @param decidedBy account of the officer who decided
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 */
public record WithheldFromPublicity(
    String caseId,
    Instant occurredAt,
    NotShownReason reason,
    Protected note,
    String setting,
    @Nullable LocalDate dueOn,
    String decidedBy,
    String region,
    @Nullable String merchantId)
    implements PublicityEvent {}
