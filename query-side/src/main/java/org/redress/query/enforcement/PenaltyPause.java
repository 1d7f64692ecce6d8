package org.redress.query.enforcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.enforcement.PenaltyTermPause;

/**
 * Time that does not count in the term for deciding a penalty.
 *
 * @param pause why
 * @param pausedAt since when the term stands still
 * @param resumedAt since when it runs on, null while it stands still
 */
public record PenaltyPause(PenaltyTermPause pause, Instant pausedAt, @Nullable Instant resumedAt) {}
