package org.redress.query.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.clock.StopReason;

/**
 * A time during which a clock stood still.
 *
 * @param reason why
 * @param from when it began
 * @param to when it ended, null while it lasts
 */
public record ClockStop(StopReason reason, Instant from, @Nullable Instant to) {}
