package org.redress.query.examination;

import java.time.Instant;
import org.redress.events.examination.AbuseFactor;

/**
 * A factor that may speak against daily-life consumption.
 *
 * @param id id inside the case
 * @param at when it was noticed
 * @param factor which factor
 * @param evidence what shows it, masked
 */
public record AbuseSignal(String id, Instant at, AbuseFactor factor, String evidence) {}
