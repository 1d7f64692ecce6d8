package org.redress.events.report;

import org.redress.events.DomainEvent;

/** What can happen to a report. */
public sealed interface ReportEvent extends DomainEvent
    permits ReportFiled,
        ReportReturned,
        ReportRouted,
        ReportVerificationExtended,
        ReportTestStarted,
        ReportTestEnded,
        NewFactsMerged,
        RepeatedReportDropped,
        ReportFilingDecided,
        ReporterTold,
        ReportReferredToPolice,
        ReportJurisdictionEvent,
        ReportClosed {

  /** Id of the report. */
  String reportId();

  @Override
  default String streamId() {
    return reportId();
  }
}
