package org.redress.events.signal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Settings of early warning were published; they hold until others do.
 *
 * @param settingsId id of the settings, which is also their stream
 * @param occurredAt when they were published
 * @param version their number, from 1
 * @param validFrom first day that is looked at with them, in China
 * @param surge how surges are found, null when none are looked for
 * @param group how group disputes are suspected, null when none are
 * @param basis who decided it, and where that stands
 */
public record SignalSettingsPublished(
    String settingsId,
    Instant occurredAt,
    int version,
    LocalDate validFrom,
    @Nullable SurgeSettings surge,
    @Nullable GroupSettings group,
    String basis)
    implements SignalSettingsEvent {}
