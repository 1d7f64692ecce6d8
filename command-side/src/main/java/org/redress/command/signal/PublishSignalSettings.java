package org.redress.command.signal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.signal.GroupSettings;
import org.redress.events.signal.SurgeSettings;

/**
 * Publish settings of early warning, which hold until others do.
 *
 * @param occurredAt when they are published
 * @param validFrom first day that is looked at with them, in China
 * @param surge how surges are found, null when none are looked for
 * @param group how group disputes are suspected, null when none are
 * @param basis who decided it, and where that stands
 */
public record PublishSignalSettings(
    Instant occurredAt,
    LocalDate validFrom,
    @Nullable SurgeSettings surge,
    @Nullable GroupSettings group,
    String basis)
    implements SignalSettingsCommand {}
