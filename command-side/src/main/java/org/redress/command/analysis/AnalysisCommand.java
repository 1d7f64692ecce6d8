package org.redress.command.analysis;

import java.util.EnumSet;
import java.util.Set;
import org.redress.command.RestrictedCommand;
import org.redress.command.Role;

/** What can be asked about an analysis report; only officers speak for an authority. */
public sealed interface AnalysisCommand extends RestrictedCommand
    permits IssueAnalysisReport, WithdrawAnalysisReport {

  /** Id of the report. */
  String reportId();

  @Override
  default String streamId() {
    return reportId();
  }

  @Override
  default Set<Role> senders() {
    return EnumSet.of(Role.OFFICER);
  }
}
