package org.redress.events.enforcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;
import org.redress.events.Operator;
import org.redress.events.Protected;

/**
 * An enforcement case was filed (立案). Source: Procedure Provisions Art. 18, Order 121 Art. 27, 35.
 *
 * @param enforcementId id of the enforcement case, which is also its stream
 * @param occurredAt when it was filed; the term for a penalty runs from here (Procedure Provisions
 *     Art. 64)
 * @param source what led to it
 * @param reportId the report that led to it, null for another source; no view of the case shows it
 *     (Order 121 Art. 37)
 * @param caseId the complaint in whose mediation the clue was found, null for another source
 * @param clueId id of the clue inside that case, null for another source
 * @param target the operator under suspicion
 * @param suspicion what it is suspected of
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param problemClass problem class (问题类别), null when not classified
 * @param origin where the record was imported from, null for live work
 */
public record EnforcementCaseOpened(
    String enforcementId,
    Instant occurredAt,
    EnforcementSource source,
    @Nullable String reportId,
    @Nullable String caseId,
    @Nullable String clueId,
    Operator target,
    Protected suspicion,
    String region,
    @Nullable Classification problemClass,
    @Nullable ImportOrigin origin)
    implements EnforcementEvent {}
