package org.redress.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Rules for moments and days in input. The range of what can be recorded is not law. */
public final class TimeRules {

  /** Name of the field that says when an act happened. */
  public static final String OCCURRED_AT = "occurredAt";

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final Instant FIRST_MOMENT = FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
  private static final Instant LAST_MOMENT = LAST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();

  private TimeRules() {}

  /** The act happened at a moment that a record can have. */
  public static @Nullable Refusal timeIsRecordable(Command command) {
    return momentIsRecordable(OCCURRED_AT, command.occurredAt());
  }

  /** A moment lies in the range that a record can have. */
  public static @Nullable Refusal momentIsRecordable(String field, Instant moment) {
    return moment.isBefore(FIRST_MOMENT) || moment.isAfter(LAST_MOMENT)
        ? Refusal.of(InputRefusal.DATE_OUT_OF_RANGE, field, FIRST_MOMENT + " to " + LAST_MOMENT)
        : null;
  }

  /** A day lies in the range that a record can have. */
  public static @Nullable Refusal dayIsRecordable(String field, @Nullable LocalDate day) {
    return day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))
        ? Refusal.of(InputRefusal.DATE_OUT_OF_RANGE, field, FIRST_DAY + " to " + LAST_DAY)
        : null;
  }

  /** An act is not earlier than the fact it builds on. */
  public static @Nullable Refusal notBefore(Instant occurredAt, @Nullable Instant earliest) {
    return earliest != null && occurredAt.isBefore(earliest)
        ? Refusal.of(InputRefusal.OCCURRED_TOO_EARLY, OCCURRED_AT, "not before " + earliest)
        : null;
  }
}
