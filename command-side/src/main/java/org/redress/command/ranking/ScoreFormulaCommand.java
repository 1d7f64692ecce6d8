package org.redress.command.ranking;

import java.util.Set;
import org.redress.command.RestrictedCommand;
import org.redress.command.Role;

/** What can be asked about a formula. Officers publish for their authority. */
public sealed interface ScoreFormulaCommand extends RestrictedCommand permits PublishScoreFormula {

  /** Id of the formula. */
  String formulaId();

  @Override
  default String streamId() {
    return formulaId();
  }

  @Override
  default Set<Role> senders() {
    return Set.of(Role.OFFICER, Role.IMPORT);
  }
}
