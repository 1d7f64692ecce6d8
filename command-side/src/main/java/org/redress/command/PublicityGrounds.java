package org.redress.command;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about publicity rests on beside the state of the case.
 *
 * @param setting the setting in force on the day of the decision
 * @param dueOn last day for showing the complaint by that setting, null when it has no limit, the
 *     complaint is not closed or a calendar is missing
 * @param personalWords names, telephone numbers, addresses and numbers of papers that the file
 *     holds, in clear; they are compared and never recorded
 */
public record PublicityGrounds(
    PublicitySetting setting, @Nullable LocalDate dueOn, Set<String> personalWords) {

  /** Shows no personal data in a log line. */
  @Override
  public String toString() {
    return "PublicityGrounds[" + setting.version() + ", " + dueOn + "]";
  }
}
