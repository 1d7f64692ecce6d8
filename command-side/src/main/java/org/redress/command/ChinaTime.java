package org.redress.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the law counts them: those of the one time zone of China. */
public final class ChinaTime {

  /** Time zone of every day in a record. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private ChinaTime() {}

  /**
   * The day on which the moment falls.
   *
   * @param moment one that {@link TimeRules#momentIsRecordable} lets pass
   */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /** The first moment of the day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }
}
