package org.redress.command.automation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.clock.FileKind;

/**
 * A clock that has not ended, as far as watching it needs.
 *
 * @param fileId id of its file
 * @param file what kind of file that is
 * @param clock its id inside the file
 * @param dueOn last day, null when a calendar is not published
 * @param missingYear the first year without a calendar, null when the due date is known
 * @param watched false while it stands still or when it is missed already
 */
record WatchedClock(
    String fileId,
    FileKind file,
    String clock,
    @Nullable LocalDate dueOn,
    @Nullable Integer missingYear,
    boolean watched) {

  boolean passes(LocalDate today) {
    return watched && dueOn != null && today.isAfter(dueOn);
  }

  WatchedClock due(@Nullable LocalDate newDueOn, @Nullable Integer missing) {
    return new WatchedClock(fileId, file, clock, newDueOn, missing, watched);
  }

  WatchedClock watched(boolean now) {
    return new WatchedClock(fileId, file, clock, dueOn, missingYear, now);
  }
}
