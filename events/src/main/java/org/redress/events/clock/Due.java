package org.redress.events.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * A due date and how it came about. Days are those of Asia/Shanghai.
 *
 * @param dueOn last day on which the duty is met
 * @param amberFrom first day on which 5 or fewer working days are left
 * @param redFrom first day on which 2 or fewer working days are left
 * @param notCounted days after the first that were passed over, in order
 * @param calendars versions of the calendars that were read, in order of their years
 */
public record Due(
    LocalDate dueOn,
    LocalDate amberFrom,
    LocalDate redFrom,
    List<LocalDate> notCounted,
    List<String> calendars) {}
