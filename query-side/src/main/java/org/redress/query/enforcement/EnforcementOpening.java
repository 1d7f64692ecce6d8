package org.redress.query.enforcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;
import org.redress.events.Operator;
import org.redress.events.enforcement.EnforcementSource;

/**
 * How an enforcement case was opened; it never changes.
 *
 * @param openedAt when it was opened
 * @param source what led to it
 * @param caseId the complaint in whose mediation the clue was found, null for another source
 * @param clueId id of the clue inside that case, null for another source
 * @param target the operator under suspicion
 * @param region region of the handling authority
 * @param problemClass problem class (问题类别), null when not classified
 * @param origin where the record was imported from, null for live work
 */
public record EnforcementOpening(
    Instant openedAt,
    EnforcementSource source,
    @Nullable String caseId,
    @Nullable String clueId,
    Operator target,
    String region,
    @Nullable Classification problemClass,
    @Nullable ImportOrigin origin) {}
