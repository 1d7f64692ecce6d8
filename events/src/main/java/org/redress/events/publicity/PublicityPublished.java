package org.redress.events.publicity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A closed complaint is shown to the public. Source: Order 121 Art. 38.
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when it was decided; it is shown from then on
 * @param shown what is shown
 * @param basis why it may be shown
 * @param setting version of the publicity setting in force
 * @param dueOn last day for showing it by that setting, null when the setting has none
 * @param shownUntil last day on which it is shown, null when the setting has no term
 * @param decidedBy account of the officer who decided
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param merchantId the respondent's merchant record, null when the respondent has none
 */
public record PublicityPublished(
    String caseId,
    Instant occurredAt,
    ShownComplaint shown,
    PublicityBasis basis,
    String setting,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate shownUntil,
    String decidedBy,
    String region,
    @Nullable String merchantId)
    implements PublicityEvent {}
