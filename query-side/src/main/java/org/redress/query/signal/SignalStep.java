package org.redress.query.signal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person made of a signal.
 *
 * @param stage where it stood afterwards
 * @param at when
 * @param by account that did it
 * @param text what is done, or why not; masked where it may hold personal data
 * @param groupId the group dispute that was opened, null when none was
 * @param superiorId the superior authority it was reported to, null for another step
 */
public record SignalStep(
    SignalStage stage,
    Instant at,
    String by,
    @Nullable String text,
    @Nullable String groupId,
    @Nullable String superiorId) {}
