package org.redress.query.signal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.signal.GroupSettings;
import org.redress.events.signal.SurgeSettings;

/**
 * Settings of early warning that were published.
 *
 * @param version their number, from 1
 * @param publishedAt when they were published
 * @param validFrom first day that is looked at with them
 * @param surge how surges are found, null when none are looked for
 * @param group how group disputes are suspected, null when none are
 * @param basis who decided it, and where that stands
 */
public record SettingsVersion(
    int version,
    Instant publishedAt,
    LocalDate validFrom,
    @Nullable SurgeSettings surge,
    @Nullable GroupSettings group,
    String basis) {}
