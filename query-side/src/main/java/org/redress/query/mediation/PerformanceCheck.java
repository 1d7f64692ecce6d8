package org.redress.query.mediation;

import java.time.Instant;
import org.redress.events.followup.Performance;

/**
 * A check of how far an agreement is performed.
 *
 * @param at when it was done
 * @param performance how far it was performed
 */
public record PerformanceCheck(Instant at, Performance performance) {}
