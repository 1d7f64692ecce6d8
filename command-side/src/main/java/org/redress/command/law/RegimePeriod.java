package org.redress.command.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.clock.Regime;

/**
 * When a regime was in force.
 *
 * @param id the regime
 * @param from first day
 * @param until last day, null while it is in force
 */
public record RegimePeriod(Regime id, LocalDate from, @Nullable LocalDate until) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
