package org.redress.command.enforcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;
import org.redress.events.Operator;
import org.redress.events.enforcement.EnforcementSource;

/**
 * File an enforcement case (立案) from a report, from a clue found in a mediation, or from elsewhere.
 * Source: Procedure Provisions Art. 18, Order 121 Art. 27, 35.
 *
 * @param enforcementId id for the new enforcement case, which is also its stream
 * @param occurredAt when it was filed
 * @param source what led to it
 * @param reportId the report; given exactly when the source is one
 * @param caseId the complaint in whose mediation the clue was found; given exactly when the source
 *     is a clue
 * @param clueId id of the clue inside that case; given exactly when the source is a clue
 * @param target the operator under suspicion; a credit code decides which merchant record it is
 * @param suspicion what it is suspected of
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param problemClass problem class (问题类别), null when not classified
 * @param origin where the record is imported from, null for live work
 */
public record OpenEnforcementCase(
    String enforcementId,
    Instant occurredAt,
    EnforcementSource source,
    @Nullable String reportId,
    @Nullable String caseId,
    @Nullable String clueId,
    Operator target,
    PersonalText suspicion,
    String region,
    @Nullable Classification problemClass,
    @Nullable ImportOrigin origin)
    implements EnforcementCommand {}
