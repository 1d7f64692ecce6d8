package org.redress.query.partner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The part of a body in a mechanism.
 *
 * @param body name of the body
 * @param joinedAt when it joined
 * @param leftAt when it left, null while it takes part
 * @param reason why it left, null while it takes part
 */
public record Partner(
    String body, Instant joinedAt, @Nullable Instant leftAt, @Nullable String reason) {}
