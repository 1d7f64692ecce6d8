package org.redress.command.indicator;

import java.util.Set;
import org.redress.command.RestrictedCommand;
import org.redress.command.Role;

/** What can be asked about a scorecard. Officers score for their authority. */
public sealed interface ScorecardCommand extends RestrictedCommand
    permits ScoreIndicators, CorrectScorecard {

  /** Id of the scorecard. */
  String scorecardId();

  @Override
  default String streamId() {
    return scorecardId();
  }

  @Override
  default Set<Role> senders() {
    return Set.of(Role.OFFICER, Role.IMPORT);
  }
}
