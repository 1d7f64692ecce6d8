package org.redress.query.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.enforcement.PenaltyTermExtension;

/**
 * An extension of the term for deciding a penalty.
 *
 * @param extendedAt when it was decided
 * @param by who extended it
 * @param approvedBy account of whoever approved or recorded it
 * @param until last day that the collective decision fixed, null for the 30 days of the head
 */
public record PenaltyExtension(
    Instant extendedAt, PenaltyTermExtension by, String approvedBy, @Nullable LocalDate until) {}
