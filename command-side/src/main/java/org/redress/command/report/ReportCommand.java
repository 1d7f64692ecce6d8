package org.redress.command.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.Command;

/** What can be asked about a report. */
public sealed interface ReportCommand extends Command
    permits FileReport,
        ReturnReport,
        RouteReport,
        ExtendVerification,
        StartReportTest,
        EndReportTest,
        MergeNewFacts,
        DropRepeatedReport,
        DecideReportFiling,
        TellReporter,
        ReferToPolice,
        ReportJurisdictionCommand,
        CloseReport {

  /** Id of the report. */
  String reportId();

  /** The other report that the command names, null when it names none. */
  default @Nullable String otherReportId() {
    return null;
  }

  /** The organisations that the command names. */
  default List<String> organisationIds() {
    return List.of();
  }

  @Override
  default String streamId() {
    return reportId();
  }
}
