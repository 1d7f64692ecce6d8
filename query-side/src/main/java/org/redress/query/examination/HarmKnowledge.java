package org.redress.query.examination;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Since when the harm was known, as evidence about the three years of Order 121 Art. 16 (4).
 *
 * @param recordedAt when it was put on file
 * @param knownOn day on which the harm was or should have been known
 * @param lastDay last day of the three years
 * @param receivedOn day on which the complaint was received
 * @param exceeded whether it was received after the last day
 * @param evidence what shows the day, masked; null when nothing more is known
 */
public record HarmKnowledge(
    Instant recordedAt,
    LocalDate knownOn,
    LocalDate lastDay,
    LocalDate receivedOn,
    boolean exceeded,
    @Nullable String evidence) {}
