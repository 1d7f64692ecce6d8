package org.redress.command.law;

import java.time.LocalDate;

/**
 * Days on which a clock stood still.
 *
 * @param from the day on which it was stopped, which still counts
 * @param to the last day that does not count: the one on which it was resumed
 */
public record Gap(LocalDate from, LocalDate to) {

  boolean covers(LocalDate day) {
    return day.isAfter(from) && !day.isAfter(to);
  }
}
