package org.redress.query.jurisdiction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a complaint between organisations.
 *
 * @param kind what happened
 * @param fromId organisation that gave it, null when none had it
 * @param toId organisation that got it, null for the intake centre
 * @param at when
 * @param reason why, masked; null when nothing was noted
 */
public record CaseMove(
    CaseMoveKind kind,
    @Nullable String fromId,
    @Nullable String toId,
    Instant at,
    @Nullable String reason) {}
