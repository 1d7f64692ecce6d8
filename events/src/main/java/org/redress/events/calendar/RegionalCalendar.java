package org.redress.events.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * Days off that a province adds for its own year (Regulation on Public Holidays Art. 4).
 *
 * @param version name of this version of the data
 * @param region GB/T 2260 code of the province, prefecture or county, with its trailing zeros
 * @param year the year
 * @param source the notice
 * @param off the added days off, which are statutory holidays there
 */
public record RegionalCalendar(
    String version, String region, int year, String source, Set<LocalDate> off) {

  /** Copies the days. */
  public RegionalCalendar {
    off = Set.copyOf(off);
  }

  /** Whether it holds in a region. */
  boolean covers(String code) {
    String prefix = region.replaceFirst("(00){1,2}$", "");
    return code.startsWith(prefix);
  }
}
